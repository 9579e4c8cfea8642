import type { Day } from './day.ts';

/** A calendar month, "2022-09", in Asia/Shanghai. As text it sorts in the order of time. */
export type Month = string & { readonly calendar: 'month' };

const MONTH_TEXT = /^(?:19|2\d)\d{2}-(?:0[1-9]|1[0-2])$/;

/** Reads "YYYY-MM" between 1900 and 2999; otherwise null. */
export function parseMonth(text: string): Month | null {
  return MONTH_TEXT.test(text) ? (text as Month) : null;
}

/** As {@link parseMonth} for text that a program wrote itself. Throws a RangeError for anything else. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new RangeError(`not a month: ${text}`);
  return parsed;
}

export function yearOf(of: Month): number {
  return Number(of.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthNumber(of: Month): number {
  return Number(of.slice(5, 7));
}

/** The month of that year; the number may lie outside 1–12 and then counts into neighbouring years. */
export function monthFrom(year: number, number: number): Month {
  const index = year * 12 + number - 1;
  return month(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`);
}

export function addMonths(to: Month, count: number): Month {
  return monthFrom(yearOf(to), monthNumber(to) + count);
}

/** How many months `from` must be moved on to become `to`; negative when it lies after it. */
export function monthsBetween(from: Month, to: Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from);
}

/** All months from the first to the last, both included; empty when the last lies before the first. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const count = monthsBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(first, index));
}

export function compareMonths(a: Month, b: Month): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** The form printed on notices: "202209". */
export function printedMonth(of: Month): string {
  return of.replace('-', '');
}

/** "2022年9月" */
export function formatMonthChinese(of: Month): string {
  return `${yearOf(of)}年${monthNumber(of)}月`;
}

/** Several months in one phrase, runs drawn together: "2022年3月、2022年5月至2022年7月". */
export function formatMonthsChinese(months: readonly Month[]): string {
  const phrases: string[] = [];
  let start = 0;
  months.forEach((current, index) => {
    const next = months[index + 1];
    if (next !== undefined && next === addMonths(current, 1)) return;
    const first = formatMonthChinese(months[start]!);
    phrases.push(start === index ? first : `${first}至${formatMonthChinese(current)}`);
    start = index + 1;
  });
  return phrases.join('、');
}
