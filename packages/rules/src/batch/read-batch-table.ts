import { parseYuan } from '../money.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { BATCH_COLUMNS, REASON_HEADING } from './batch-column.ts';
import type { BatchColumn } from './batch-column.ts';
import type { BatchKind } from './batch-kind.ts';
import { BATCH_LIMITS } from './batch-limits.ts';
import type { BatchRow, SheetRow, SheetTable } from './batch-table.ts';
import { amountText, plainText } from './read-cell.ts';

export type BatchTableReading =
  | { readonly ok: true; readonly rows: readonly BatchRow[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Finds the columns of a template in a sheet, by heading and in any order. Blanks, full-width forms, a mark for "required"
 * and a unit in brackets do not count; the reason column of our own files of failed rows is passed over. Blank rows and the
 * template's example row, as long as nothing in it was changed, are no rows.
 * Refusals, all at once: COLUMN_MISSING, COLUMN_UNKNOWN, COLUMN_TWICE; then FILE_EMPTY, FILE_TOO_MANY_ROWS.
 */
export function readBatchTable(kind: BatchKind, table: SheetTable): BatchTableReading {
  const columns = BATCH_COLUMNS[kind];
  const places = table.headings.map((heading) => columns.find((column) => column.heading === bare(heading)) ?? null);
  const refusals = columnRefusals(columns, places, table);
  if (refusals.length > 0) return { ok: false, refusals };
  const rows = table.rows
    .map((row) => batchRow(row, places))
    .filter((row) => !isBlank(row) && !isExample(row, columns));
  if (rows.length === 0) return { ok: false, refusals: [refuse('FILE_EMPTY', {})] };
  if (rows.length > BATCH_LIMITS.rows) {
    return { ok: false, refusals: [refuse('FILE_TOO_MANY_ROWS', { most: BATCH_LIMITS.rows })] };
  }
  return { ok: true, rows };
}

/** A heading without what people add to it: "* 月申报工资 (元)" is 月申报工资. */
export function bare(heading: string): string {
  return plainText(heading)
    .replaceAll(' ', '')
    .replace(/^\*+|\*+$/g, '')
    .replace(/\([^()]*\)$/, '');
}

function columnRefusals(
  columns: readonly BatchColumn[],
  places: readonly (BatchColumn | null)[],
  table: SheetTable,
): Refusal[] {
  const refusals: Refusal[] = [];
  const missing = columns.filter((column) => column.required && !places.includes(column));
  const twice = columns.filter((column) => places.filter((place) => place === column).length > 1);
  const unknown = unknownHeadings(places, table);
  if (missing.length > 0) refusals.push(refuse('COLUMN_MISSING', { headings: missing.map(({ heading }) => heading) }));
  if (unknown.length > 0) refusals.push(refuse('COLUMN_UNKNOWN', { headings: unknown }));
  if (twice.length > 0) refusals.push(refuse('COLUMN_TWICE', { headings: twice.map(({ heading }) => heading) }));
  return refusals;
}

/** Columns that no template has; one without a heading counts as soon as something stands in it. */
function unknownHeadings(places: readonly (BatchColumn | null)[], table: SheetTable): string[] {
  const inUse = new Set<number>();
  for (const { cells } of table.rows) {
    cells.forEach((cell, place) => {
      if ((places[place] ?? null) === null && plainText(cell) !== '') inUse.add(place);
    });
  }
  const headed = places.flatMap((place, index) => {
    const heading = plainText(table.headings[index]!);
    return place === null && heading !== '' && bare(heading) !== REASON_HEADING ? [heading] : [];
  });
  const nameless = [...inUse].filter((place) => plainText(table.headings[place] ?? '') === '');
  return [...headed, ...nameless.sort((a, b) => a - b).map((place) => `${columnLetters(place)}列(没有标题)`)];
}

/** 0 is A, 25 Z, 26 AA. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}

function batchRow(row: SheetRow, places: readonly (BatchColumn | null)[]): BatchRow {
  const cells: Partial<Record<BatchColumn['key'], string>> = {};
  places.forEach((column, place) => {
    const text = plainText(row.cells[place] ?? '');
    if (column !== null && text !== '') cells[column.key] = text;
  });
  return { rowNo: row.rowNo, cells };
}

function isBlank(row: BatchRow): boolean {
  return Object.keys(row.cells).length === 0;
}

/** The example counts as unchanged also when a spreadsheet has made 8500 of its 8500.00. */
function isExample(row: BatchRow, columns: readonly BatchColumn[]): boolean {
  return columns.every(({ key, format, example }) => {
    const text = row.cells[key] ?? '';
    return text === example || (format === 'money' && parseYuan(amountText(text)) === parseYuan(example));
  });
}
