import { formatDayChinese } from '../day.ts';
import { compareMoments, formatTimeOfDay } from '../moment.ts';
import type { Moment } from '../moment.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { periodOfFeeMonth } from './declaration-period.ts';

/**
 * 结算征集: why a fee month cannot be settled at a moment, or null when it can: from the minute in which its declarations
 * close. Refusals: MONTH_NOT_SETTLEABLE (naming that minute), POLICY_NOT_PUBLISHED.
 */
export function settlementRefusal(policy: Policy, feeMonth: Month, moment: Moment): Refusal | null {
  const period = periodOfFeeMonth(policy, feeMonth);
  if (isRefusal(period)) return period;
  if (compareMoments(moment, period.closes) >= 0) return null;
  const from = `${formatDayChinese(period.closes.day)}${formatTimeOfDay(period.closes.minute)}`;
  return refuse('MONTH_NOT_SETTLEABLE', { feeMonth, from });
}

export function mayBeSettled(policy: Policy, feeMonth: Month, moment: Moment): boolean {
  return settlementRefusal(policy, feeMonth, moment) === null;
}
