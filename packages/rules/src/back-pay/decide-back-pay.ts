import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import { MEMBER_DECIDED_BY_RECORDS, memberRefusals, nameRefusals } from '../member/member-refusals.ts';
import { foreseenCharge } from '../member/regular-charge.ts';
import type { Moment } from '../moment.ts';
import { monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { OperationEffect } from '../operation/effect.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal, RefusalCode } from '../refusals/refusal.ts';
import { backPayRange, judgeMonth, rangeRefusals } from './back-paid-month.ts';
import type { BackPaidMonth, BackPayRange, JudgedMonth } from './back-paid-month.ts';
import { backPayTotals } from './back-pay-totals.ts';
import type { BackPayTotals } from './back-pay-totals.ts';
import type { ValidBackPayInput } from './check-back-pay-input.ts';

/** What back-pay on its own would write. */
export interface BackPayPlan {
  readonly feeMonth: Month;
  /** oldest first, billed in the fee month; none while the records are unknown */
  readonly months: readonly BackPaidMonth[];
  readonly totals: BackPayTotals;
  readonly effect: OperationEffect;
}

export type BackPayDecision = Decision<'BACK_PAY_ASSESSED', BackPayPlan>;

const DONE = {
  outcome: 'BACK_PAY_ASSESSED',
  message: '补缴成功。后续请到"已审核数据查询"中查询信息',
} as const;

const DECIDED_BY_RECORDS = [
  ...MEMBER_DECIDED_BY_RECORDS,
  'BACK_PAY_MONTH_NOT_ENROLLED',
  'BACK_PAY_MONTH_RETIRED',
  'BACK_PAY_MONTH_CHARGED',
] as const satisfies readonly RefusalCode[];

/**
 * 单独补缴: decides back-pay on its own, for somebody who is enrolled in this unit or has left it: months within the limit
 * before the fee month in which an enrolment here was in force and nobody has charged them. All of them or none, each month
 * that is refused with its reason. With facts 'unknown' it decides what the calendar alone can.
 */
export function decideBackPay(
  { name, months }: ValidBackPayInput,
  facts: MemberFacts | 'unknown',
  moment: Moment,
  policy: Policy,
): BackPayDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const opening = isRefusal(period) ? [period] : memberRefusals(facts, period, 'ENROLLED_OR_LEFT');
  const range = backPayRange(feeMonth, policy);
  const judged = isRefusal(range) ? [] : months.map((month) => judge(month, facts, range, policy));
  const refusals: Refusal[] = [
    ...opening,
    ...nameRefusals(facts, name),
    ...(isRefusal(range) ? [range] : []),
    ...judged.flatMap((month) => month.refusals),
  ];
  const assessed = judged.flatMap(({ open }) => open ?? []);
  const undecided = facts === 'unknown' ? DECIDED_BY_RECORDS : [];
  const plan = refusals.length > 0 ? null : planOf(assessed, facts, feeMonth, policy);
  return conclude({ kind: 'BACK_PAY', feeMonth, refusals, undecided, plan, done: DONE }, policy);
}

function judge(month: Month, facts: MemberFacts | 'unknown', range: BackPayRange, policy: Policy): JudgedMonth {
  // Whoever cannot be told from another, or was never here, has no months to speak of.
  if (facts !== 'unknown' && facts.records === 1 && facts.enrolments.length > 0) {
    return judgeMonth(month, facts, range, policy);
  }
  return { open: null, refusals: rangeRefusals(month, range) };
}

function planOf(
  months: readonly BackPaidMonth[],
  facts: MemberFacts | 'unknown',
  feeMonth: Month,
  policy: Policy,
): BackPayPlan {
  const regular = facts === 'unknown' ? null : foreseenCharge(facts, feeMonth, policy);
  const effect = { feeMonth, added: months, removed: [], regularBefore: regular, regularAfter: regular };
  return { feeMonth, months, totals: backPayTotals(months), effect };
}
