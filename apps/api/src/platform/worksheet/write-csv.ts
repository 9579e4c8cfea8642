import type { SheetColumn, SheetRows } from './sheet-column.ts';

const MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What makes a spreadsheet take a cell for a formula when it opens the file. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const QUOTED = /[",\r\n\t]|^ | $/;
/** Digits that a spreadsheet would make a number of, and lose: more than it can hold, or zeros in front. */
const LOSSY_DIGITS = /^(?:\d{12,}|0\d+)$/;

/**
 * Writes rows as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know the encoding.
 *
 * The format cannot say that a cell is text, so two rules hold for text cells, never for amounts: one that begins with
 * = + - @ (full width, too), a tab or a line break is given an apostrophe in front, so that no formula runs; and one of digits alone that
 * would be read as a number and shortened (twelve digits or more, or a leading zero) is given a tab behind, which keeps it
 * text. A program that reads the file takes both away again.
 */
export async function* writeCsv(columns: readonly SheetColumn[], rows: SheetRows): AsyncGenerator<Buffer> {
  yield Buffer.from(MARK + columns.map(({ heading }) => cellOf(heading)).join(',') + LINE_END);
  for await (const some of rows) {
    let text = '';
    for (const cells of some) {
      columns.forEach(({ format }, place) => {
        const cell = cells[place] ?? '';
        text += (place === 0 ? '' : ',') + (format === 'amount' ? cell : cellOf(cell));
      });
      text += LINE_END;
    }
    yield Buffer.from(text);
  }
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : LOSSY_DIGITS.test(text) ? `${text}\t` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
