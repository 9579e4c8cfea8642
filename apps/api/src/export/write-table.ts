import { FORM_TEXTS, formatDayChinese } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import type { ExportFormat } from '../job/index.ts';
import { writeTablePdf } from '../platform/paper/write-table-pdf.ts';
import { writeCsv } from '../platform/worksheet/write-csv.ts';
import { writeWorkbook } from '../platform/worksheet/write-workbook.ts';
import type { Table } from '../platform/worksheet/write-workbook.ts';

/** A table on its way to a file: how many rows it has, whose it is and when it is made. */
export interface WrittenTable extends Table {
  readonly total: number;
  readonly unitName: string;
  readonly on: Day;
}

/** Writes a table in the format that was asked for, piece by piece as somebody takes the pieces. */
export function writeTable(format: ExportFormat, table: WrittenTable, writtenAt: Date): AsyncIterable<Buffer> {
  const { title, columns, rows, total, unitName, on } = table;
  switch (format) {
    case 'CSV':
      return writeCsv(columns, rows);
    case 'PDF': {
      const words = { head: `${title} ${unitName}`, made: `${FORM_TEXTS.on} ${formatDayChinese(on)}` };
      return writeTablePdf(table, total, words, writtenAt);
    }
    case 'XLSX':
      return writeWorkbook(table, writtenAt);
  }
}
