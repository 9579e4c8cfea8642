import type { ExportFormat } from '../job/index.ts';
import { writeCsv } from '../platform/worksheet/write-csv.ts';
import { writeWorkbook } from '../platform/worksheet/write-workbook.ts';
import type { Table } from '../platform/worksheet/write-workbook.ts';

/** Writes a table in the format that was asked for, piece by piece as somebody takes the pieces. */
export function writeTable(format: ExportFormat, table: Table, writtenAt: Date): AsyncIterable<Buffer> {
  return format === 'CSV' ? writeCsv(table.columns, table.rows) : writeWorkbook(table, writtenAt);
}
