import { columnLetters } from '@canbao/rules';
import type { SheetColumn, SheetRows } from './sheet-column.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of `workbook-parts.ts` by their place there. */
const STYLES = { text: 1, amount: 2, heading: 3 } as const;

/** What a sheet can hold, its headings included. */
export const MOST_ROWS = 1_048_576;

/**
 * The XML of a sheet, as the rows come: nothing of them is kept. Texts stand in the cells themselves, of the type "inline
 * string": such a cell is text whatever it begins with, and there is no table of strings that would grow with the rows.
 * Throws a RangeError for more rows than a sheet can hold.
 */
export async function* sheetXml(columns: readonly SheetColumn[], rows: SheetRows): AsyncGenerator<Buffer> {
  const letters = columns.map((_, place) => columnLetters(place));
  yield Buffer.from(head(columns) + headings(columns, letters));
  const opened = columns.map(({ format }) => (format === 'amount' ? amountCell : textCell));
  let rowNo = 1;
  for await (const some of rows) {
    let xml = '';
    for (const cells of some) {
      rowNo += 1;
      xml += `<row r="${rowNo}">`;
      for (let place = 0; place < letters.length; place += 1) {
        const cell = cells[place] ?? '';
        if (cell !== '') xml += opened[place]!(`${letters[place]!}${rowNo}`, cell);
      }
      xml += '</row>';
    }
    if (rowNo > MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS} rows`);
    yield Buffer.from(xml);
  }
  yield Buffer.from(`</sheetData><autoFilter ref="A1:${letters.at(-1)!}${rowNo}"/></worksheet>`);
}

/** The first row stays in view, and has a filter for each column. */
function head(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width, format }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" style="${STYLES[format]}" customWidth="1"/>`,
  );
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

function headings(columns: readonly SheetColumn[], letters: readonly string[]): string {
  const cells = columns.map(({ heading }, place) => stringCell(`${letters[place]!}1`, heading, STYLES.heading));
  return `<row r="1">${cells.join('')}</row>`;
}

const textCell = (at: string, text: string): string => stringCell(at, text, STYLES.text);
const amountCell = (at: string, amount: string): string => `<c r="${at}" s="${STYLES.amount}"><v>${amount}</v></c>`;

function stringCell(at: string, text: string, style: number): string {
  const space = text.startsWith(' ') || text.endsWith(' ') ? ' xml:space="preserve"' : '';
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t${space}>${escaped(text)}</t></is></c>`;
}

const SPECIAL = /[&<>]|\p{Cc}|[\uFFFE\uFFFF]|_x[0-9a-f]{4}_/iu;

/** Text as XML holds it: without what it cannot hold, and an underscore that the format would take for its own code is told. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
