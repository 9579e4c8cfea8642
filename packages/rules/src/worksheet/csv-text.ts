import type { SheetColumn } from './sheet-column.ts';

const MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What makes a spreadsheet take a cell for a formula when it opens the file. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const QUOTED = /[",\r\n\t]|^ | $/;
/** Digits that a spreadsheet would make a number of, and lose: more than it can hold, or zeros in front. */
const LOSSY_DIGITS = /^(?:\d{12,}|0\d+)$/;

/** How a CSV file begins: a byte order mark, by which spreadsheets know that it is UTF-8, and the headings. */
export function csvHead(columns: readonly SheetColumn[]): string {
  return MARK + columns.map(({ heading }) => cellOf(heading)).join(',') + LINE_END;
}

/**
 * A row as a line of CSV (RFC 4180); a cell that is missing is blank.
 *
 * The format cannot say that a cell is text, so two rules hold for text cells, never for amounts and numbers: one that begins
 * with = + - @ (full width, too), a tab or a line break is given an apostrophe in front, so that no formula runs; and one of
 * digits alone that would be read as a number and shortened (twelve digits or more, or a leading zero) is given a tab behind,
 * which keeps it text. A program that reads the file takes both away again.
 */
export function csvLine(columns: readonly SheetColumn[], cells: readonly string[]): string {
  let line = '';
  columns.forEach(({ format }, place) => {
    const cell = cells[place] ?? '';
    line += (place === 0 ? '' : ',') + (format === 'text' || format === 'link' ? cellOf(cell) : cell);
  });
  return line + LINE_END;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : LOSSY_DIGITS.test(text) ? `${text}\t` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
