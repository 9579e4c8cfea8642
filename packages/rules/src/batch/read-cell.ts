import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { compareMonths, monthOf, monthsBetween, monthsFrom, parseMonth } from '../month.ts';
import type { Month } from '../month.ts';
import { BATCH_LIMITS } from './batch-limits.ts';

// How people write things into cells, brought into the one form that the rules read. What could mean two things is null.

const DATE =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))(?: \d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月?|(\d{2}))$/;
const GROUPED_AMOUNT = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const MONEY_SIGNS = /^¥|元$/g;
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** What most cells are: nothing in them has another form. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;
/** A number of 16 digits or more, as a spreadsheet shows it: the last digits of what was typed are gone. */
const ROUNDED_NUMBER = /^\d(?:\.\d+)?E\+\d{2}$/i;

/** Full-width forms made plain, control characters and repeated blanks drawn together, outer blanks dropped. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim();
}

/** As {@link plainText} without any blank: how identifiers, dates and amounts are compared. */
function compact(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

/** 证件号码 or 联系电话 as digits and letters; what the number itself must be, the rules of the form say. */
export function identifierText(text: string): string {
  return compact(text).replace(/^'/, '').toUpperCase();
}

export function isSpreadsheetError(text: string): boolean {
  return SPREADSHEET_ERROR.test(text);
}

export function isRoundedNumber(text: string): boolean {
  return ROUNDED_NUMBER.test(text);
}

/** An amount in yuan as the rules read it: without well-placed thousands commas, ¥ and 元. */
export function amountText(text: string): string {
  const plain = compact(text).replace(MONEY_SIGNS, '');
  return GROUPED_AMOUNT.test(plain) ? plain.replaceAll(',', '') : plain;
}

/** 2022/9/1, 2022-9-1, 2022.9.1, 2022年9月1日, 20220901, with or without a time of day; else null. */
export function cellDate(text: string): Day | null {
  const parts = DATE.exec(plainText(text).replace('T', ' '));
  if (parts === null) return null;
  const [, year, a, b, c, d, e, f] = parts;
  return parseDay(`${year}-${twoDigits(a ?? c ?? e)}-${twoDigits(b ?? d ?? f)}`);
}

/** 2022-9, 2022/09, 202209, 2022年9月, or any day of the month as a spreadsheet shows it; else null. */
export function cellMonth(text: string): Month | null {
  const parts = MONTH.exec(compact(text));
  if (parts !== null) return parseMonth(`${parts[1]}-${twoDigits(parts[2] ?? parts[3] ?? parts[4])}`);
  const date = cellDate(text);
  return date === null ? null : monthOf(date);
}

export type CellMonths = readonly Month[] | 'UNREADABLE' | 'BACKWARDS' | 'TOO_MANY';

/** Months in a list (、 or a comma) and from–to (至, 到, ~), in the order of time and each once; or what is wrong. */
export function cellMonths(text: string): CellMonths {
  const months = new Set<Month>();
  for (const part of plainText(text).split(/[、,;]/)) {
    const ends = part.split(/[至到~—–]+/).map(cellMonth);
    const first = ends[0] ?? null;
    const last = ends.at(-1) ?? null;
    if (first === null || last === null || ends.length > 2) return 'UNREADABLE';
    if (compareMonths(first, last) > 0) return 'BACKWARDS';
    if (monthsBetween(first, last) >= BATCH_LIMITS.monthsInCell) return 'TOO_MANY';
    for (const month of monthsFrom(first, last)) months.add(month);
    if (months.size > BATCH_LIMITS.monthsInCell) return 'TOO_MANY';
  }
  return [...months].sort(compareMonths);
}

function twoDigits(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}
