import { columnLetters } from '../batch/read-batch-table.ts';
import type { SheetColumn } from './sheet-column.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of `workbook-parts.ts` by their place there. */
const STYLES = { number: 0, text: 1, amount: 2, heading: 3 } as const;

/** What a sheet can hold, its headings included. */
export const MOST_SHEET_ROWS = 1_048_576;

/** The XML of a sheet, piece by piece, so that nobody has to hold all of it. */
export interface SheetXml {
  /** everything before the first row of cells; the row of headings is row 1 */
  readonly head: string;
  /** one row of cells; '' and missing ones are blank. The first is row 2 */
  readonly row: (rowNo: number, cells: readonly string[]) => string;
  /** everything after the last row */
  readonly foot: (lastRowNo: number) => string;
}

/**
 * How a table's columns become a sheet: the headings stay in view and can be filtered by. Texts stand in the cells themselves,
 * of the type "inline string": such a cell is text whatever it begins with, and there is no table of strings that would grow
 * with the rows.
 */
export function sheetXml(columns: readonly SheetColumn[]): SheetXml {
  const letters = columns.map((_, place) => columnLetters(place));
  const cellOf = columns.map(({ format }) => CELLS[format]);
  return {
    head: opening(columns) + headings(columns, letters),
    row: (rowNo, cells) => {
      let xml = `<row r="${rowNo}">`;
      for (let place = 0; place < letters.length; place += 1) {
        const cell = cells[place] ?? '';
        if (cell !== '') xml += cellOf[place]!(`${letters[place]!}${rowNo}`, cell);
      }
      return `${xml}</row>`;
    },
    foot: (lastRowNo) => `</sheetData><autoFilter ref="A1:${letters.at(-1)!}${lastRowNo}"/></worksheet>`,
  };
}

function opening(columns: readonly SheetColumn[]): string {
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

const CELLS: Readonly<Record<SheetColumn['format'], (at: string, cell: string) => string>> = {
  text: (at, text) => stringCell(at, text, STYLES.text),
  amount: (at, amount) => `<c r="${at}" s="${STYLES.amount}"><v>${amount}</v></c>`,
  number: (at, number) => `<c r="${at}" s="${STYLES.number}"><v>${number}</v></c>`,
};

function stringCell(at: string, text: string, style: number): string {
  const space = text.startsWith(' ') || text.endsWith(' ') ? ' xml:space="preserve"' : '';
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t${space}>${escapedXml(text)}</t></is></c>`;
}

const SPECIAL = /[&<>]|\p{Cc}|[\uFFFE\uFFFF]|_x[0-9a-f]{4}_/iu;

/** Text as XML holds it: without what it cannot hold, and an underscore that the format would take for its own code is told. */
export function escapedXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
