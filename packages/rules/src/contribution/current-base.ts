import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import type { Moment } from '../moment.ts';
import type { Fen } from '../money.ts';
import { monthOf } from '../month.ts';
import type { BaseLimits, Policy } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import { contributionBase } from './contribution-base.ts';

/**
 * How a list of members shows the base of their wages: held to the limits of the current fee month, since from that month on
 * the wage that is on record now counts; while those are not published, to the limits of today's, and else not at all.
 */
export function currentBase(policy: Policy, moment: Moment): (declaredWage: Fen) => Fen {
  const limits = currentLimits(policy, moment);
  return limits === null ? (wage) => wage : (wage) => contributionBase(wage, limits).base;
}

function currentLimits(policy: Policy, moment: Moment): BaseLimits | null {
  const period = declarationPeriodAt(policy, moment);
  const today = monthOf(moment.day);
  for (const month of [isRefusal(period) ? today : period.feeMonth, today]) {
    const row = policyRowAt(policy, 'baseLimits', month);
    if (!isRefusal(row)) return row.value;
  }
  return null;
}
