import type { Moment } from '../moment.ts';
import { addMonths, monthsFrom } from '../month.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { declarationPeriodAt, latestStartMonth } from './declaration-period.ts';

/** How far back the month picker reaches: well past what can be assessed, so that a clerk sees what would be missing. */
const MONTHS_OFFERED = 24;

/**
 * 参保月份 that can be chosen at a moment, newest first, none ahead of the fee month (不可提前申报). In the settlement
 * window the list is that of the period which opens next. Refusal: POLICY_NOT_PUBLISHED.
 */
export function selectableStartMonths(policy: Policy, moment: Moment): Month[] | PolicyNotPublished {
  const period = declarationPeriodAt(policy, moment);
  if (isRefusal(period)) return period;
  const latest = latestStartMonth(period);
  return monthsFrom(addMonths(latest, 1 - MONTHS_OFFERED), latest).reverse();
}
