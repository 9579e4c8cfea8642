import { addMonths, compareMonths, monthsFrom } from '../month.ts';
import type { Month } from '../month.ts';

/** The months before the current fee month that an enrolment reaches back to, each in exactly one list, oldest first. */
export interface BackPayMonths {
  /** To be charged as back-pay. */
  readonly assessed: readonly Month[];
  /** Further back than the limit: for the counter. */
  readonly notAssessed: readonly Month[];
  /** Paid for, or billed, already; by whichever unit. */
  readonly alreadyCharged: readonly Month[];
}

/**
 * 补缴核定: which months an enrolment from `startMonth` is back-paid for. At most the `limit` months directly before the fee
 * month are assessed; months before those are not, whether or not any of the limit was needed.
 */
export function backPayMonths(request: {
  readonly startMonth: Month;
  readonly feeMonth: Month;
  readonly limit: number;
  readonly alreadyCharged: readonly Month[];
}): BackPayMonths {
  const charged = new Set(request.alreadyCharged);
  const earliest = addMonths(request.feeMonth, -request.limit);
  const months = monthsFrom(request.startMonth, addMonths(request.feeMonth, -1));
  const open = months.filter((month) => !charged.has(month));
  return {
    assessed: open.filter((month) => compareMonths(month, earliest) >= 0),
    notAssessed: open.filter((month) => compareMonths(month, earliest) < 0),
    alreadyCharged: months.filter((month) => charged.has(month)),
  };
}
