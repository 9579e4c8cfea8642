import { periodOfFeeMonth } from '../declaration-calendar/declaration-period.ts';
import type { Day } from '../day.ts';
import { addMonths } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/**
 * 最早可办日期: the first day on which an enrolment with these reasons against it would pass as far as the calendar alone
 * decides; today when there is none. null when something else has to be done first, or it will never pass.
 */
export function earliestEnrolment(refusals: readonly Refusal[], today: Day, policy: Policy): Day | null {
  let earliest: Day | null = today;
  for (const refusal of refusals) {
    const day = dayOf(refusal, policy);
    if (day === null) return null;
    if (day > earliest) earliest = day;
  }
  return earliest;
}

function dayOf(refusal: Refusal, policy: Policy): Day | null {
  if (refusal.code === 'SETTLEMENT_WINDOW') return refusal.facts.reopens;
  if (refusal.code === 'MONTH_NOT_OPEN') return opensOf(refusal.facts.startMonth, policy);
  if (refusal.code === 'FEE_MONTH_SETTLED') return opensOf(addMonths(refusal.facts.feeMonth, 1), policy);
  return null;
}

function opensOf(feeMonth: Parameters<typeof periodOfFeeMonth>[1], policy: Policy): Day | null {
  const period = periodOfFeeMonth(policy, feeMonth);
  return isRefusal(period) ? null : period.opens;
}
