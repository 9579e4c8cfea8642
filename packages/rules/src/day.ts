import { monthNumber, monthOf, yearOf } from './month.ts';
import type { Month } from './month.ts';

/** A calendar day, "2022-09-20", in Asia/Shanghai. As text it sorts in the order of time. */
export type Day = string & { readonly calendar: 'day' };

const DAY_TEXT = /^((?:19|2\d)\d{2})-(0[1-9]|1[0-2])-(\d{2})$/;

/** Reads "YYYY-MM-DD"; a day that the calendar does not have is null. */
export function parseDay(text: string): Day | null {
  const parts = DAY_TEXT.exec(text);
  if (parts === null) return null;
  const number = Number(parts[3]);
  return number >= 1 && number <= daysInMonth(Number(parts[1]), Number(parts[2])) ? (text as Day) : null;
}

/** As {@link parseDay} for text that a program wrote itself. Throws a RangeError for anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, number: number): number {
  if (number === 2) return isLeapYear(year) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
}

/** 1–31 */
export function dayNumber(of: Day): number {
  return Number(of.slice(8, 10));
}

/** The day with this number in the month. Throws a RangeError if the month has no such day. */
export function dayIn(of: Month, number: number): Day {
  return day(`${of}-${String(number).padStart(2, '0')}`);
}

export function lastDayOfMonth(of: Month): Day {
  return dayIn(of, daysInMonth(yearOf(of), monthNumber(of)));
}

export function addDays(to: Day, count: number): Day {
  return dayOfOrdinal(ordinalOf(to) + count);
}

/** How many days `from` must be moved on to become `to`; negative when it lies after it. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from);
}

export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 周岁: full years of age. Somebody born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** "2022年8月11日" */
export function formatDayChinese(of: Day): string {
  const month = monthOf(of);
  return `${yearOf(month)}年${monthNumber(month)}月${dayNumber(of)}日`;
}

// Days are counted in years that begin on 1 March, so that the leap day is the last of its year and needs no case.
const DAYS_BEFORE_MONTH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337];

function daysBeforeYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function ordinalOf(of: Day): number {
  const number = monthNumber(monthOf(of));
  const year = yearOf(monthOf(of)) - (number < 3 ? 1 : 0);
  return daysBeforeYear(year) + DAYS_BEFORE_MONTH[(number + 9) % 12]! + dayNumber(of);
}

function dayOfOrdinal(ordinal: number): Day {
  let year = Math.floor(ordinal / 365.2425);
  while (daysBeforeYear(year + 1) < ordinal) year += 1;
  while (daysBeforeYear(year) >= ordinal) year -= 1;
  const rest = ordinal - daysBeforeYear(year);
  const index = DAYS_BEFORE_MONTH.findLastIndex((before) => before < rest);
  const number = ((index + 2) % 12) + 1;
  const text = `${number < 3 ? year + 1 : year}-${String(number).padStart(2, '0')}`;
  return day(`${text}-${String(rest - DAYS_BEFORE_MONTH[index]!).padStart(2, '0')}`);
}
