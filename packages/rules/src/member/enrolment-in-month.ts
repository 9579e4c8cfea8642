import { compareMonths } from '../month.ts';
import type { Month } from '../month.ts';
import type { EnrolmentTerm, HeldEnrolment } from './member-facts.ts';

/** Whether an enrolment is in force in a month: from its first month to its last, both included. */
export function isInForce({ startMonth, endMonth }: HeldEnrolment, month: Month): boolean {
  return compareMonths(startMonth, month) <= 0 && (endMonth === null || compareMonths(month, endMonth) <= 0);
}

/** The enrolment that is charged for a month: of several in force the earliest, as settlement has it; null for none. */
export function enrolmentIn(enrolments: readonly HeldEnrolment[], month: Month): HeldEnrolment | null {
  return enrolments.find((held) => isInForce(held, month)) ?? null;
}

/** The open enrolment; there is at most one. */
export function openEnrolment(enrolments: readonly HeldEnrolment[]): HeldEnrolment | null {
  return enrolments.find(({ endMonth }) => endMonth === null) ?? null;
}

/** The terms of an enrolment in a month; for months before the first terms the first ones count. */
export function termIn({ terms }: HeldEnrolment, month: Month): EnrolmentTerm {
  return terms.findLast(({ from }) => compareMonths(from, month) <= 0) ?? terms[0]!;
}
