import { compareDays, addDays, daysBetween } from '../day.ts';
import type { Day } from '../day.ts';
import { applyRate, compileRate, fen, sumFen } from '../money.ts';
import type { Fen } from '../money.ts';
import { monthOf } from '../month.ts';
import type { Policy, PolicyRow } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';

/** A bill as far as its late fee goes. */
export interface OwedBill {
  /** in fen */
  readonly amount: Fen;
  readonly dueOn: Day;
  /** in any order */
  readonly payments: readonly { readonly amount: Fen; readonly paidOn: Day }[];
}

/** Days on which the same sum was overdue, both included. */
export interface OverdueDays {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** in fen */
  readonly overdue: Fen;
}

/** 滞纳金 with its working. */
export interface LateFeeWorking {
  /** in fen */
  readonly amount: Fen;
  /** oldest first; none while nothing is overdue */
  readonly parts: readonly OverdueDays[];
  readonly row: PolicyRow<'lateFee'>;
}

/**
 * 滞纳金 of a bill through a day: simple, for each day from the day after the due date, on what was still overdue on it; the
 * day of a payment still counts with what it paid. The rate is the due month's, and the fee is rounded once (Social Insurance
 * Law, article 86). Refusal: POLICY_NOT_PUBLISHED.
 */
export function lateFeeOf(policy: Policy, bill: OwedBill, through: Day): LateFeeWorking | PolicyNotPublished {
  const row = policyRowAt(policy, 'lateFee', monthOf(bill.dueOn));
  if (isRefusal(row)) return row;
  const parts = overdueDays(bill, through);
  const daily = compileRate(row.value.dailyRate);
  const yuanDays = sumFen(parts.map(({ overdue, days }) => fen(overdue * days)));
  return { amount: applyRate(yuanDays, daily), parts, row };
}

function overdueDays({ amount, dueOn, payments }: OwedBill, through: Day): OverdueDays[] {
  const inOrder = [...payments].sort((one, other) => compareDays(one.paidOn, other.paidOn));
  const parts: OverdueDays[] = [];
  let overdue: number = amount;
  let last = dueOn;
  for (const { paidOn, amount: paid } of [...inOrder, { paidOn: through, amount: fen(0) }]) {
    const to = compareDays(paidOn, through) < 0 ? paidOn : through;
    const days = daysBetween(last, to);
    if (days > 0 && overdue > 0) parts.push({ from: addDays(last, 1), to, days, overdue: fen(overdue) });
    if (days > 0) last = to;
    overdue -= paid;
  }
  return parts;
}
