import type { ChargedBackPay, MemberFacts } from '../member/member-facts.ts';
import { addMonths, compareMonths, monthsFrom } from '../month.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { backPayRange, judgeMonth } from './back-paid-month.ts';
import type { JudgedMonth } from './back-paid-month.ts';
import { deletionRefusal } from './decide-back-pay-deletion.ts';
import type { BackPayDeletionRefusal } from './decide-back-pay-deletion.ts';

/** One month as the page of back-pay lists it. */
export interface BackPayMonthState extends JudgedMonth {
  readonly coveredMonth: Month;
  /** the back-pay that is charged for it here */
  readonly charged: ChargedBackPay | null;
  /** why that back-pay stays; null when it can be deleted, and when there is none */
  readonly deletionRefusal: BackPayDeletionRefusal | null;
}

/** Two half-years: a clerk sees what has just become too old, and what the last bills carried. */
const LISTED_MONTHS = 12;

/**
 * 可补缴月份: the last months before the fee month, newest first, with what can be done about each: back-paid for so much,
 * or why not; its back-pay deleted, or why not. Back-pay that can still be deleted is listed however old its month is.
 * Refusal: POLICY_NOT_PUBLISHED.
 */
export function backPayOverview(
  facts: MemberFacts,
  feeMonth: Month,
  policy: Policy,
): readonly BackPayMonthState[] | PolicyNotPublished {
  const range = backPayRange(feeMonth, policy);
  if (isRefusal(range)) return range;
  const last = monthsFrom(addMonths(feeMonth, -LISTED_MONTHS), addMonths(feeMonth, -1));
  const deletable = facts.backPay.filter(({ billed }) => !billed).map(({ coveredMonth }) => coveredMonth);
  const months = [...new Set([...last, ...deletable])].sort(compareMonths).reverse();
  return months.map((month) => {
    const charged = facts.backPay.filter(({ coveredMonth }) => coveredMonth === month);
    const shown = charged.find(({ billed }) => !billed) ?? charged[0] ?? null;
    return {
      coveredMonth: month,
      ...judgeMonth(month, facts, range, policy),
      charged: shown,
      deletionRefusal: shown === null ? null : deletionRefusal(shown),
    };
  });
}
