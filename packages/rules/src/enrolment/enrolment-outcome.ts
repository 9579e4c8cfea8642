import { formatMonthChinese, formatMonthsChinese } from '../month.ts';
import { PENDING_MESSAGE } from '../operation/decision.ts';
import type { EnrolmentPlan } from './enrolment-plan.ts';

/** How an enrolment ended; those that are refusals bear the refusal's code. */
export type EnrolOutcome =
  | 'ENROLLED_WITH_BACK_PAY'
  | 'ENROLLED'
  | 'MONTH_NOT_OPEN'
  | 'DUPLICATE_PERSON'
  | 'REACHED_RETIREMENT_AGE'
  | 'FLEXIBLE_EMPLOYMENT_OPEN'
  | 'ALREADY_ENROLLED'
  | 'TRANSFERRED'
  | 'NAME_MISMATCH'
  | 'SETTLEMENT_WINDOW'
  | 'PENDING_APPROVAL'
  | 'POLICY_NOT_PUBLISHED'
  | 'FEE_MONTH_SETTLED'
  | 'REVIEW_REJECTED';

/** The outcomes in which something was done, with their exact texts (E1, E2 of the training deck; approval is ours). */
export const DONE_MESSAGES = {
  ENROLLED_WITH_BACK_PAY: '参保成功,补缴成功。后续请到"已审核数据查询"中查询信息',
  ENROLLED: '参保成功,但补缴失败,没有查询到可以补收的时间段!',
  PENDING_APPROVAL: PENDING_MESSAGE,
} as const satisfies Partial<Record<EnrolOutcome, string>>;

/** The outcomes that a refusal can cause, the one that is told first at the front. */
export const OUTCOME_ORDER = [
  'SETTLEMENT_WINDOW',
  'FEE_MONTH_SETTLED',
  'MONTH_NOT_OPEN',
  'NAME_MISMATCH',
  'DUPLICATE_PERSON',
  'REACHED_RETIREMENT_AGE',
  'FLEXIBLE_EMPLOYMENT_OPEN',
  'ALREADY_ENROLLED',
  'TRANSFERRED',
  'POLICY_NOT_PUBLISHED',
] as const satisfies readonly EnrolOutcome[];

export type RefusedOutcome = (typeof OUTCOME_ORDER)[number];

/**
 * What stands beside the message of an enrolment that was done: which months were back-paid, whether nothing was due or all
 * was paid already (the deck's second message says "failed" for both), and what has to be done at the counter.
 */
export function describeBackPay(plan: EnrolmentPlan): string {
  const sentences: string[] = [];
  const assessed = plan.backPay.map((month) => month.coveredMonth);
  if (assessed.length > 0) sentences.push(`已核定补缴${formatMonthsChinese(assessed)},共${assessed.length}个月`);
  if (plan.alreadyCharged.length > 0)
    sentences.push(`${formatMonthsChinese(plan.alreadyCharged)}已缴费或已核定,无需补缴`);
  if (plan.notAssessed.length > 0) {
    sentences.push(`${formatMonthsChinese(plan.notAssessed)}超过网上补缴期限,未核定,请到柜台办理`);
  }
  if (sentences.length === 0)
    sentences.push(`自当前费款所属期${formatMonthChinese(plan.feeMonth)}起参保,没有需要补缴的月份`);
  return `${sentences.join(';')}。`;
}
