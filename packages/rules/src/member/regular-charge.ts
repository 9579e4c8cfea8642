import { assessMonth } from '../contribution/assess-month.ts';
import type { AssessedMonth } from '../contribution/assess-month.ts';
import type { Month } from '../month.ts';
import { isRetired } from '../person-type.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { enrolmentIn, termIn } from './enrolment-in-month.ts';
import type { HeldEnrolment } from './member-facts.ts';

/**
 * What settlement will charge a person in this unit for a fee month as things stand; null when nothing, because no enrolment
 * is in force, the person is retired, or the month has been charged already. Refusal: POLICY_NOT_PUBLISHED.
 */
export function regularCharge(
  {
    enrolments,
    chargedMonths,
  }: { readonly enrolments: readonly HeldEnrolment[]; readonly chargedMonths: readonly Month[] },
  feeMonth: Month,
  policy: Policy,
): AssessedMonth | PolicyNotPublished | null {
  const held = enrolmentIn(enrolments, feeMonth);
  if (held === null || chargedMonths.includes(feeMonth)) return null;
  const { declaredWage, insuranceTypes, personType } = termIn(held, feeMonth);
  if (isRetired(personType)) return null;
  return assessMonth({ declaredWage, insuranceTypes, coveredMonth: feeMonth, policy });
}

/**
 * The same for an operation that itself asks for no amount of the fee month: null too where no policy has been published for
 * it, since that stops a settlement, and nothing that is declared before it.
 */
export function foreseenCharge(
  facts: Parameters<typeof regularCharge>[0],
  feeMonth: Month,
  policy: Policy,
): AssessedMonth | null {
  const charge = regularCharge(facts, feeMonth, policy);
  return isRefusal(charge) ? null : charge;
}
