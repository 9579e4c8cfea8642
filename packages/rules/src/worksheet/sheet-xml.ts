import { columnLetters } from '../batch/read-batch-table.ts';
import type { SheetColumn } from './sheet-column.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of `workbook-parts.ts` by their place there. */
const STYLES = { number: 0, text: 1, amount: 2, heading: 3 } as const;
/** So many places further on, each of them looks like what it is when it leads somewhere. */
const LINKED = 4;

/** What a sheet can hold, its headings included. */
export const MOST_SHEET_ROWS = 1_048_576;
/** How many cells of a sheet can lead somewhere: with more, spreadsheets take the file for damaged. */
export const MOST_SHEET_LINKS = 65_530;

/** The XML of a sheet, piece by piece, so that nobody has to hold all of it. */
export interface SheetXml {
  /** everything before the first row of cells; the row of headings is row 1 */
  readonly head: string;
  /** one row of cells; '' and missing ones are blank. The first is row 2 */
  readonly row: (rowNo: number, cells: readonly string[]) => string;
  /** where a row leads, '' for nowhere; null where no row leads anywhere */
  readonly linkOf: ((cells: readonly string[]) => string) | null;
  /** everything after the last row, up to where cells lead */
  readonly foot: (lastRowNo: number) => string;
  /** that the cell of a row leads to the address under {@link linkId}; all of them stand in {@link LINKS} */
  readonly link: (rowNo: number) => string;
}

export const LINKS = { open: '<hyperlinks>', close: '</hyperlinks>' } as const;
export const SHEET_END = '</worksheet>';

/** Under which id the sheet's relations have the address to which a row leads. */
export function linkId(rowNo: number): string {
  return `r${rowNo}`;
}

/**
 * How a table's columns become a sheet: the headings stay in view and can be filtered by. Texts stand in the cells themselves,
 * of the type "inline string": such a cell is text whatever it begins with, and there is no table of strings that would grow
 * with the rows. What leads somewhere is a link beside the cells and no formula, so that the amounts stay amounts.
 */
export function sheetXml(columns: readonly SheetColumn[]): SheetXml {
  const linkPlace = columns.findIndex(({ format }) => format === 'link');
  const shown = columns.filter(({ format }) => format !== 'link');
  if (linkPlace !== -1 && linkPlace !== shown.length) throw new RangeError('the link stands in the last column');
  const letters = shown.map((_, place) => columnLetters(place));
  const cellOf = shown.map(({ format }, place) => cellWriter(format, place === linkPlace - 1));
  const last = letters.at(-1)!;
  return {
    head: opening(shown) + headings(shown, letters),
    row: (rowNo, cells) => {
      let xml = `<row r="${rowNo}">`;
      for (let place = 0; place < letters.length; place += 1) {
        const cell = cells[place] ?? '';
        if (cell !== '') xml += cellOf[place]!(`${letters[place]!}${rowNo}`, cell);
      }
      return `${xml}</row>`;
    },
    linkOf: linkPlace === -1 ? null : (cells) => cells[linkPlace] ?? '',
    foot: (lastRowNo) => `</sheetData><autoFilter ref="A1:${last}${lastRowNo}"/>`,
    link: (rowNo) =>
      `<hyperlink ref="${last}${rowNo}" r:id="${linkId(rowNo)}" tooltip="${escapedXml(columns[linkPlace]!.heading)}"/>`,
  };
}

function opening(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width, format }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" style="${STYLES[plain(format)]}" customWidth="1"/>`,
  );
  return (
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

function headings(columns: readonly SheetColumn[], letters: readonly string[]): string {
  const cells = columns.map(({ heading }, place) => stringCell(`${letters[place]!}1`, heading, STYLES.heading));
  return `<row r="1">${cells.join('')}</row>`;
}

/** A link is told as text where it is a cell at all. */
function plain(format: SheetColumn['format']): Exclude<SheetColumn['format'], 'link'> {
  return format === 'link' ? 'text' : format;
}

function cellWriter(format: SheetColumn['format'], linked: boolean): (at: string, cell: string) => string {
  const style = STYLES[plain(format)] + (linked ? LINKED : 0);
  if (plain(format) === 'text') return (at, text) => stringCell(at, text, style);
  return (at, number) => `<c r="${at}" s="${style}"><v>${number}</v></c>`;
}

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
