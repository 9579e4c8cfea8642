import type { Month } from '@canbao/rules';
import type { ValueTransformer } from 'typeorm';

/** The first day of a month, as the database keeps it: "2022-09-01". */
export function firstDay(month: Month): string {
  return `${month}-01`;
}

/** The month of a day that the database gave: "2022-09". */
export function monthOfDate(date: string): Month {
  return date.slice(0, 7) as Month;
}

/** 月份 in a date column: months outside, first days inside. */
export const asMonth: ValueTransformer = {
  to: (month: Month | null | undefined) => (typeof month === 'string' ? firstDay(month) : month),
  from: (date: string | null) => (date === null ? null : monthOfDate(date)),
};
