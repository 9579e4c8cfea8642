import { compareMonths } from '../month.ts';
import type { Month } from '../month.ts';
import type { OperationEffect } from '../operation/effect.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { termIn } from './enrolment-in-month.ts';
import type { EnrolmentTerm, HeldEnrolment, MemberFacts } from './member-facts.ts';
import { regularCharge } from './regular-charge.ts';

/** What an enrolment's terms say, whenever and by whomever they were set. */
export type Terms = Pick<EnrolmentTerm, 'declaredWage' | 'insuranceTypes' | 'personType'>;

/** New terms of an open enrolment from a month on; the months before it keep theirs. */
export interface TermChange {
  readonly enrolmentId: number;
  /** the current fee month, or the enrolment's first where it begins later */
  readonly from: Month;
  readonly before: Terms;
  readonly after: Terms;
}

/** The month from which terms declared in the period of a fee month count for an enrolment. */
export function firstChangeable({ startMonth }: HeldEnrolment, feeMonth: Month): Month {
  return compareMonths(startMonth, feeMonth) > 0 ? startMonth : feeMonth;
}

/** Changes an enrolment's terms from the first month in which they can be, until others are declared. */
export function changeTerms(held: HeldEnrolment, feeMonth: Month, changes: Partial<Terms>): TermChange {
  const from = firstChangeable(held, feeMonth);
  const { declaredWage, insuranceTypes, personType } = termIn(held, from);
  const before = { declaredWage, insuranceTypes, personType };
  return { enrolmentId: held.id, from, before, after: { ...before, ...changes } };
}

/** What new terms change in the bill of the fee month. Refusal: POLICY_NOT_PUBLISHED. */
export function effectOfTerms(
  { enrolments, chargedMonths }: Pick<MemberFacts, 'enrolments' | 'chargedMonths'>,
  change: TermChange,
  feeMonth: Month,
  policy: Policy,
): OperationEffect | PolicyNotPublished {
  const regularBefore = regularCharge({ enrolments, chargedMonths }, feeMonth, policy);
  if (isRefusal(regularBefore)) return regularBefore;
  const changed = enrolments.map((held) => (held.id === change.enrolmentId ? withTerms(held, change) : held));
  const regularAfter = regularCharge({ enrolments: changed, chargedMonths }, feeMonth, policy);
  if (isRefusal(regularAfter)) return regularAfter;
  return { feeMonth, added: [], removed: [], regularBefore, regularAfter };
}

function withTerms(held: HeldEnrolment, { from, after }: TermChange): HeldEnrolment {
  const earlier = held.terms.filter((term) => compareMonths(term.from, from) < 0);
  return { ...held, terms: [...earlier, { ...after, from, declarationId: 0 }] };
}
