import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import type { ChargedBackPay, MemberFacts } from '../member/member-facts.ts';
import { MEMBER_DECIDED_BY_RECORDS, memberRefusals, nameRefusals } from '../member/member-refusals.ts';
import { foreseenCharge } from '../member/regular-charge.ts';
import type { Moment } from '../moment.ts';
import { monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { OperationEffect } from '../operation/effect.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal, RefusalCode, RefusalOf } from '../refusals/refusal.ts';
import { backPayTotals } from './back-pay-totals.ts';
import type { BackPayTotals } from './back-pay-totals.ts';
import type { ValidBackPayInput } from './check-back-pay-input.ts';

/** What the deletion of back-pay would take away. */
export interface BackPayDeletionPlan {
  readonly feeMonth: Month;
  /** oldest covered month first; none while the records are unknown */
  readonly charges: readonly ChargedBackPay[];
  readonly totals: BackPayTotals;
  readonly effect: OperationEffect;
}

export type BackPayDeletionDecision = Decision<'BACK_PAY_DELETED', BackPayDeletionPlan>;

/** Why a month's back-pay cannot be deleted. */
export type BackPayDeletionRefusal =
  RefusalOf<'BACK_PAY_NOT_CHARGED'> | RefusalOf<'BACK_PAY_BILLED'> | RefusalOf<'BACK_PAY_PAID'>;

const DONE = {
  outcome: 'BACK_PAY_DELETED',
  message: '补缴删除成功。后续请到"已审核数据查询"中查询信息',
} as const;

const DECIDED_BY_RECORDS = [
  ...MEMBER_DECIDED_BY_RECORDS,
  'BACK_PAY_NOT_CHARGED',
  'BACK_PAY_BILLED',
  'BACK_PAY_PAID',
] as const satisfies readonly RefusalCode[];

/**
 * 补缴删除: decides the deletion of back-pay by month, whichever declaration charged it; also of somebody who has left. What
 * stands on an issued bill stays, all months or none, each that is refused with its reason. The month is then as if it had
 * never been charged: it can be back-paid again, by whoever may.
 */
export function decideBackPayDeletion(
  { name, months }: ValidBackPayInput,
  facts: MemberFacts | 'unknown',
  moment: Moment,
  policy: Policy,
): BackPayDeletionDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const opening = isRefusal(period) ? [period] : memberRefusals(facts, period, 'ENROLLED_OR_LEFT');
  const known = facts !== 'unknown' && facts.records === 1 && facts.enrolments.length > 0;
  const answers = known ? months.map((month) => deletableIn(month, facts)) : [];
  const refusals: Refusal[] = [...opening, ...nameRefusals(facts, name), ...answers.filter(isRefusal)];
  const charges = answers.flatMap((answer) => (isRefusal(answer) ? [] : answer));
  const undecided = facts === 'unknown' ? DECIDED_BY_RECORDS : [];
  const plan = refusals.length > 0 ? null : planOf(charges, facts, feeMonth, policy);
  return conclude({ kind: 'DELETE_BACK_PAY', feeMonth, refusals, undecided, plan, done: DONE }, policy);
}

/** The charges of a month that can be deleted, or why there is none. */
function deletableIn(
  month: Month,
  { backPay }: Pick<MemberFacts, 'backPay'>,
): ChargedBackPay[] | BackPayDeletionRefusal {
  // Records that were merged may have been charged for the same month each.
  const charged = backPay.filter(({ coveredMonth }) => coveredMonth === month);
  const deletable = charged.filter((charge) => deletionRefusal(charge) === null);
  if (deletable.length > 0) return deletable;
  const [frozen] = charged;
  return frozen === undefined ? refuse('BACK_PAY_NOT_CHARGED', { month }) : deletionRefusal(frozen)!;
}

/** Why charged back-pay stays, or null when it can be deleted: it stands on an issued bill, paid or not. */
export function deletionRefusal({
  coveredMonth: month,
  feeMonth,
  billed,
  paid,
}: ChargedBackPay): BackPayDeletionRefusal | null {
  if (paid) return refuse('BACK_PAY_PAID', { month, feeMonth });
  return billed ? refuse('BACK_PAY_BILLED', { month, feeMonth }) : null;
}

function planOf(
  charges: readonly ChargedBackPay[],
  facts: MemberFacts | 'unknown',
  feeMonth: Month,
  policy: Policy,
): BackPayDeletionPlan {
  const common = { feeMonth, charges, totals: backPayTotals(charges) };
  if (facts === 'unknown') {
    return { ...common, effect: { feeMonth, added: [], removed: charges, regularBefore: null, regularAfter: null } };
  }
  const freed = charges.map(({ coveredMonth }) => coveredMonth);
  const chargedMonths = facts.chargedMonths.filter((month) => !freed.includes(month));
  const regularBefore = foreseenCharge(facts, feeMonth, policy);
  const regularAfter = foreseenCharge({ ...facts, chargedMonths }, feeMonth, policy);
  return { ...common, effect: { feeMonth, added: [], removed: charges, regularBefore, regularAfter } };
}
