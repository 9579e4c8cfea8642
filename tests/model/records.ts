import type { Line } from './contribution.ts';

/** What an enrolment's declared wage is from a month on, in fen. */
export interface Term {
  readonly from: string;
  readonly wage: number;
}

/** 参保关系: one person in one unit from a month on. `end` before `start`: it was stopped before it began, and never was. */
export interface Enrolment {
  readonly unitNo: string;
  readonly start: string;
  readonly civilServant: boolean;
  end: string | null;
  terms: Term[];
}

/** 应缴明细: what one unit is charged for one person and covered month. */
export interface Charge {
  readonly unitNo: string;
  readonly idNo: string;
  readonly feeMonth: string;
  readonly coveredMonth: string;
  readonly kind: 'REGULAR' | 'BACK_PAY';
  readonly wage: number;
  readonly base: number;
  readonly lines: readonly Line[];
}

/** One line of a bill. */
export interface BillLine extends Line {
  readonly kind: Charge['kind'];
  readonly persons: number;
}

/** 缴费通知单: a unit's settled month, in fen. */
export interface Bill {
  readonly unitNo: string;
  readonly feeMonth: string;
  readonly persons: number;
  readonly totalBase: number;
  readonly personal: number;
  readonly employer: number;
  readonly amount: number;
  readonly lines: readonly BillLine[];
  paid: number;
}

/** Whether an enrolment is in force in a month: from its first month to its last, both included. */
export function inForce({ start, end }: Enrolment, month: string): boolean {
  return start <= month && (end === null || month <= end);
}

/** The wage of an enrolment in a month: the last one declared before it, or the first of all. */
export function wageIn({ terms }: Enrolment, month: string): number {
  return (terms.findLast(({ from }) => from <= month) ?? terms[0]!).wage;
}
