import { decideBackPay } from '../src/back-pay/decide-back-pay.ts';
import type { BackPayDecision } from '../src/back-pay/decide-back-pay.ts';
import { decideBackPayDeletion } from '../src/back-pay/decide-back-pay-deletion.ts';
import type { BackPayDeletionDecision } from '../src/back-pay/decide-back-pay-deletion.ts';
import type { ChargedBackPay, MemberFacts } from '../src/member/member-facts.ts';
import { fen } from '../src/money.ts';
import { momentOf } from '../src/moment.ts';
import { month } from '../src/month.ts';
import { SUZHOU_POLICY } from '../src/policy/policy-of.ts';
import { memberFacts } from './member-cases.ts';

const SEPTEMBER_20 = '2022-09-20T09:00';

/** Back-pay decided on 2022-09-20, in the period of October, unless the case says otherwise. */
export function backPay(
  months: readonly string[],
  facts: MemberFacts | 'unknown' = memberFacts(),
  at = SEPTEMBER_20,
): BackPayDecision {
  return decideBackPay({ idNo: 'x', name: null, months: months.map(month) }, facts, momentOf(at), SUZHOU_POLICY);
}

/** Its deletion, decided on the same day. */
export function deletion(months: readonly string[], facts: MemberFacts | 'unknown'): BackPayDeletionDecision {
  return decideBackPayDeletion(
    { idNo: 'x', name: null, months: months.map(month) },
    facts,
    momentOf(SEPTEMBER_20),
    SUZHOU_POLICY,
  );
}

export const codesOf = ({ refusals }: BackPayDecision | BackPayDeletionDecision): string[] =>
  refusals.map(({ code }) => code);

/** Back-pay of 640 yuan that October's bill will carry. */
export function charged(coveredMonth: string, more: Partial<ChargedBackPay> = {}): ChargedBackPay {
  return {
    chargeId: 7,
    coveredMonth: month(coveredMonth),
    feeMonth: month('2022-10'),
    base: fen(800_000),
    lines: [{ insuranceType: 'BASIC_MEDICAL', personal: fen(16_000), employer: fen(48_000) }],
    billed: false,
    paid: false,
    declarationId: 3,
    ...more,
  };
}

/** Somebody enrolled since January 2022 with this back-pay charged. */
export function withBackPay(...charges: ChargedBackPay[]): MemberFacts {
  return memberFacts({ backPay: charges, chargedMonths: charges.map(({ coveredMonth }) => coveredMonth) });
}
