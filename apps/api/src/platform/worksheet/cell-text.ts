import { addDays, day } from '@canbao/rules';

/** What a spreadsheet can tell apart: a sixteenth digit it has lost already. */
const DIGITS = 15;
const FIRST_INEXACT = 1e15;

const FIRST_MARCH_1900 = day('1900-03-01');
const SERIAL_OF_FIRST_MARCH_1900 = 61;
const DAYS_TO_1904 = 1462;
/** The end of 2899: further on nobody means a date. */
const LAST_SERIAL = 365_000;

/**
 * A stored number as the cell shows it when no format narrows it: fifteen digits, so that 8500.1 is not
 * 8500.1000000000004. A longer whole number, an ID number typed as a number, has lost its last digits: it stays in
 * scientific notation, so that nobody takes the zeros in their place for digits.
 */
export function numberText(stored: string): string {
  const number = Number(stored);
  if (!Number.isFinite(number) || stored.trim() === '') return stored.trim();
  const shown = Number(number.toPrecision(DIGITS));
  if (Math.abs(shown) < FIRST_INEXACT) return String(shown);
  return shown.toExponential().replace('e', 'E');
}

/** The day that a date cell's number stands for, as YYYY-MM-DD; null where it is none. The time of day is dropped. */
export function dateText(stored: string, from1904: boolean): string | null {
  const serial = Math.floor(Number(stored)) + (from1904 ? DAYS_TO_1904 : 0);
  // Earlier days of 1900 are off by one in the format itself, which counts a 29 February that never was.
  if (!(serial >= SERIAL_OF_FIRST_MARCH_1900 && serial <= LAST_SERIAL)) return null;
  return addDays(FIRST_MARCH_1900, serial - SERIAL_OF_FIRST_MARCH_1900);
}

/** Text as stored, without control characters, which the format writes as _x000D_. */
export function storedText(stored: string): string {
  return stored.replace(/_x00[01][0-9a-f]_|\p{Cc}/giu, ' ').trim();
}
