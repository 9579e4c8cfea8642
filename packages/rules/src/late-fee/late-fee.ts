import { daysBetween } from '../day.ts';
import type { Day } from '../day.ts';
import { applyRate, compileRate, fen } from '../money.ts';
import type { Fen } from '../money.ts';
import { monthOf } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';

/**
 * 滞纳金, in fen: simple, for each day from the day after the due date through the given day, rounded once
 * (Social Insurance Law, article 86). The rate is the due month's. Nothing on or before the due date.
 * Refusal: POLICY_NOT_PUBLISHED.
 */
export function lateFee(policy: Policy, overdue: Fen, dueOn: Day, through: Day): Fen | PolicyNotPublished {
  const row = policyRowAt(policy, 'lateFee', monthOf(dueOn));
  if (isRefusal(row)) return row;
  const days = Math.max(0, daysBetween(dueOn, through));
  const daily = compileRate(row.value.dailyRate);
  return applyRate(overdue, { numerator: fen(daily.numerator * days), denominator: daily.denominator });
}
