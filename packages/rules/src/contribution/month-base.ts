import { formatYuanGrouped } from '../money.ts';
import type { Fen } from '../money.ts';
import { yearOf } from '../month.ts';
import type { Month } from '../month.ts';
import type { Policy, PolicyRow } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { contributionBase } from './contribution-base.ts';
import type { ContributionBase } from './contribution-base.ts';

/** 缴费基数 that a declared wage gives in a month, with the limits that it was held to. */
export interface MonthBase extends ContributionBase {
  readonly coveredMonth: Month;
  readonly declaredWage: Fen;
  readonly limits: PolicyRow<'baseLimits'>;
}

/** The base of a wage in a month. Refusal: POLICY_NOT_PUBLISHED. */
export function baseOfMonth(policy: Policy, coveredMonth: Month, declaredWage: Fen): MonthBase | PolicyNotPublished {
  const limits = policyRowAt(policy, 'baseLimits', coveredMonth);
  if (isRefusal(limits)) return limits;
  return { coveredMonth, declaredWage, limits, ...contributionBase(declaredWage, limits.value) };
}

/** "申报工资3,000.00元,低于2022年缴费基数下限(暂定),缴费基数按4,250.00元" */
export function describeBase({ declaredWage, base, heldTo, limits, coveredMonth }: MonthBase): string {
  const wage = `申报工资${formatYuanGrouped(declaredWage)}元`;
  const limitName = `${yearOf(coveredMonth)}年缴费基数${heldTo === 'FLOOR' ? '下限' : '上限'}`;
  if (heldTo === null) return `${wage}在缴费基数上下限之内${assumed(limits)},缴费基数${formatYuanGrouped(base)}元`;
  const side = heldTo === 'FLOOR' ? '低于' : '高于';
  return `${wage},${side}${limitName}${assumed(limits)},缴费基数按${formatYuanGrouped(base)}元`;
}

/** (暂定) beside whatever rests on a row that nobody has published. */
export function assumed(row: PolicyRow): string {
  return row.status === 'assumed' ? '(暂定)' : '';
}
