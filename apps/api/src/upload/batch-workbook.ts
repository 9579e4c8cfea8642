import type { Writable } from 'node:stream';
import { BATCH_COLUMNS, BATCH_LIMITS, NOTES_SHEET, REASON_HEADING, batchKindName } from '@canbao/rules';
import type { BatchColumn, BatchColumnFormat, BatchKind, BatchRow } from '@canbao/rules';
import { excelJs } from '../platform/worksheet/exceljs.ts';
import type { ExcelJS } from '../platform/worksheet/exceljs.ts';
import { addNotes } from './notes-sheet.ts';

/** Kept by a cell that somebody edits: digits stay digits, and a text that begins with = stays a text. */
const TEXT = '@';

/** How the template sets up its columns. Months stay text: a spreadsheet would make a day of them. */
const FORMATS: Readonly<Record<BatchColumnFormat, string>> = {
  text: TEXT,
  money: '0.00',
  date: 'yyyy-mm-dd',
  month: TEXT,
  months: TEXT,
  choice: TEXT,
};

const HEADING_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
const REQUIRED_FONT: Partial<ExcelJS.Font> = { bold: true, color: { argb: 'FFC00000' } };
const EXAMPLE_FONT: Partial<ExcelJS.Font> = { italic: true, color: { argb: 'FF808080' } };
const REASON_WIDTH = 70;

/** The template's rows and as many again as a file may have: validations end there, since whole columns are a burden. */
const LAST_ROW = BATCH_LIMITS.rows + 2;

/** A row that was not carried out. */
export interface FailedRow {
  readonly cells: Readonly<Partial<Record<BatchColumn['key'], string>>>;
  /** every reason with its remedy, in one text */
  readonly reason: string;
}

/** Writes the template of a kind: headings, formats, lists, an example row, and a page of notes. */
export async function writeTemplate(kind: BatchKind, createdAt: Date, to: Writable): Promise<void> {
  const { book, sheet } = await openBook(kind, createdAt, to, FORMATS);
  const example = sheet.addRow(BATCH_COLUMNS[kind].map((column) => column.example));
  example.font = EXAMPLE_FONT;
  example.commit();
  await close(book, sheet, kind);
}

/** Writes a template with these rows in it, to be checked and uploaded as it is. All amounts are texts, as they are shown. */
export async function writeFilledTemplate(
  kind: BatchKind,
  rows: readonly BatchRow[],
  createdAt: Date,
  to: Writable,
): Promise<void> {
  const { book, sheet } = await openBook(kind, createdAt, to, FORMATS);
  for (const { cells } of rows) sheet.addRow(BATCH_COLUMNS[kind].map(({ key }) => cells[key] ?? '')).commit();
  await close(book, sheet, kind);
}

/**
 * Writes rows that failed in the template's own form, each with its reason, to be corrected there and uploaded again as it
 * is. All cells are text, so that what the clerk wrote is seen as it was written.
 */
export async function writeFailedRows(
  kind: BatchKind,
  rows: Iterable<FailedRow> | AsyncIterable<FailedRow>,
  createdAt: Date,
  to: Writable,
): Promise<void> {
  const { book, sheet } = await openBook(kind, createdAt, to, null);
  for await (const { cells, reason } of rows) {
    sheet.addRow([...BATCH_COLUMNS[kind].map(({ key }) => cells[key] ?? ''), reason]).commit();
  }
  await close(book, sheet, kind);
}

interface OpenBook {
  readonly book: ExcelJS.stream.xlsx.WorkbookWriter;
  readonly sheet: ExcelJS.Worksheet;
}

/** @param formats null: all text, and a last column for reasons */
async function openBook(
  kind: BatchKind,
  createdAt: Date,
  to: Writable,
  formats: typeof FORMATS | null,
): Promise<OpenBook> {
  const { stream } = await excelJs();
  const book = new stream.xlsx.WorkbookWriter({ stream: to, useStyles: true, useSharedStrings: false });
  book.created = createdAt;
  book.modified = createdAt;
  const sheet = book.addWorksheet(batchKindName(kind), { views: [{ state: 'frozen', ySplit: 1 }] });
  const columns = BATCH_COLUMNS[kind];
  sheet.columns = [
    ...columns.map(({ heading, width, format }) => column(heading, width, formats?.[format] ?? TEXT)),
    ...(formats === null ? [column(REASON_HEADING, REASON_WIDTH, TEXT)] : []),
  ];
  const headings = sheet.getRow(1);
  headings.eachCell((cell, place) => {
    cell.fill = HEADING_FILL;
    cell.font = columns[place - 1]?.required === true ? REQUIRED_FONT : { bold: true };
    cell.numFmt = TEXT;
  });
  headings.commit();
  return { book, sheet };
}

function column(header: string, width: number, numFmt: string): Partial<ExcelJS.Column> {
  return { header, width, style: { numFmt } };
}

async function close(book: OpenBook['book'], sheet: OpenBook['sheet'], kind: BatchKind): Promise<void> {
  BATCH_COLUMNS[kind].forEach((one, place) => offerChoices(sheet, one, place));
  sheet.commit();
  addNotes(book.addWorksheet(NOTES_SHEET), kind);
  await book.commit();
}

/** The library's types know validations of single cells alone. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

function offerChoices(sheet: ExcelJS.Worksheet, { heading, choices }: BatchColumn, place: number): void {
  if (choices.length === 0) return;
  const { letter } = sheet.getColumn(place + 1);
  (sheet as unknown as WithValidations).dataValidations.add(`${letter}2:${letter}${LAST_ROW}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: heading,
    error: `请从列表中选择${choices.join('或')},或留空。`,
  });
}
