import { addDays, dayIn, dayNumber } from '../day.ts';
import type { Day } from '../day.ts';
import { compareMoments } from '../moment.ts';
import type { Moment } from '../moment.ts';
import { addMonths, compareMonths, monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import type { CalendarTerms, Policy } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';

/** 申报期 of one fee month, with the days that hang on it. */
export interface FeeMonthCalendar {
  readonly feeMonth: Month;
  /** First day on which declarations for the month are accepted. */
  readonly opens: Day;
  /** From this minute on nothing is accepted. */
  readonly closes: Moment;
  /** 结算期: from `closes` on its first day through the whole of its last. */
  readonly settlementWindow: { readonly from: Day; readonly to: Day };
  /** First day on which the payment notice can be printed. */
  readonly noticeFrom: Day;
  /** Last day for payment. */
  readonly dueOn: Day;
  readonly nextFeeMonth: Month;
}

/** The declaration period in which a moment lies. */
export interface DeclarationPeriod extends FeeMonthCalendar {
  /** Whether a declaration is accepted at the moment; outside it the agency is settling. */
  readonly isOpen: boolean;
  /** In the settlement window the day on which declarations open again; otherwise null. */
  readonly reopens: Day | null;
}

/** The calendar of a fee month (申报与结算日历). Refusal: POLICY_NOT_PUBLISHED. */
export function periodOfFeeMonth(policy: Policy, feeMonth: Month): FeeMonthCalendar | PolicyNotPublished {
  const before = calendarTerms(policy, addMonths(feeMonth, -1));
  if (isRefusal(before)) return before;
  const terms = calendarTerms(policy, feeMonth);
  if (isRefusal(terms)) return terms;
  const closesDay = dayIn(feeMonth, terms.closesDay);
  return {
    feeMonth,
    opens: addDays(dayIn(addMonths(feeMonth, -1), before.settledThroughDay), 1),
    closes: { day: closesDay, minute: terms.closesMinute },
    settlementWindow: { from: closesDay, to: dayIn(feeMonth, terms.settledThroughDay) },
    noticeFrom: dayIn(feeMonth, terms.noticeFromDay),
    dueOn: dayIn(feeMonth, terms.dueDay),
    nextFeeMonth: addMonths(feeMonth, 1),
  };
}

/**
 * The declaration period at a moment. September 2022's runs from 8.11 to 9.6 at 17:00 (the first minute that is refused);
 * from then through 9.10 September is settled, `isOpen` is false and `reopens` is 9.11.
 * Refusal: POLICY_NOT_PUBLISHED.
 */
export function declarationPeriodAt(policy: Policy, moment: Moment): DeclarationPeriod | PolicyNotPublished {
  const calendarMonth = monthOf(moment.day);
  const terms = calendarTerms(policy, calendarMonth);
  if (isRefusal(terms)) return terms;
  const settled = dayNumber(moment.day) > terms.settledThroughDay;
  const period = periodOfFeeMonth(policy, settled ? addMonths(calendarMonth, 1) : calendarMonth);
  if (isRefusal(period)) return period;
  const isOpen = compareMoments(moment, period.closes) < 0;
  return { ...period, isOpen, reopens: isOpen ? null : addDays(period.settlementWindow.to, 1) };
}

/** Whether a month lies after the last that can be chosen now (不可提前申报). */
export function liesAhead(period: DeclarationPeriod, startMonth: Month): boolean {
  return compareMonths(startMonth, latestStartMonth(period)) > 0;
}

/** The last month from which somebody can be enrolled: while the agency settles, the one that opens next. */
export function latestStartMonth(period: DeclarationPeriod): Month {
  return period.isOpen ? period.feeMonth : period.nextFeeMonth;
}

function calendarTerms(policy: Policy, feeMonth: Month): CalendarTerms | PolicyNotPublished {
  const row = policyRowAt(policy, 'declarationCalendar', feeMonth);
  return isRefusal(row) ? row : row.value;
}
