import { effectOnBill, fen } from '@canbao/rules';
import type { Month, MonthBase, OperationEffect } from '@canbao/rules';
import { previewedCharges } from '../enrolment/index.ts';
import type { OperationDecision } from '../operation/index.ts';
import { onTheWire } from '../platform/graphql/request-error.ts';
import { operationOutcome } from './operation-outcome.type.ts';
import type { OperationPreview } from './operation-preview.type.ts';
import { shownBase } from './resulting-base.ts';

/** What some previews tell besides. */
interface PreviewExtras {
  readonly base?: MonthBase | null;
  readonly remainingBackPay?: readonly Month[];
}

/** A decision as its preview shows it; an operation that moves no money has no effect to tell. */
export function shownPreview(
  { outcome, message, feeMonth, refusals }: OperationDecision,
  effect: OperationEffect | null,
  details: readonly string[],
  { base = null, remainingBackPay = [] }: PreviewExtras = {},
): OperationPreview {
  const nothing = fen(0);
  const moved = effect === null ? { personal: nothing, employer: nothing, amount: nothing } : effectOnBill(effect);
  return {
    outcome: operationOutcome(outcome),
    message,
    details: [...details],
    feeMonth,
    base: base === null ? null : shownBase(base),
    added: (effect?.added ?? []).flatMap(previewedCharges),
    removed: (effect?.removed ?? []).flatMap(previewedCharges),
    regularBefore: effect?.regularBefore ? previewedCharges(effect.regularBefore) : [],
    regularAfter: effect?.regularAfter ? previewedCharges(effect.regularAfter) : [],
    remainingBackPay: [...remainingBackPay],
    ...moved,
    refusals: refusals.map(onTheWire),
  };
}
