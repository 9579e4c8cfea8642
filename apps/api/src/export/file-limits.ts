import type { ExportFormat } from '../job/index.ts';
import { MOST_ROWS } from '../platform/worksheet/sheet-xml.ts';

/** Rows that a workbook's sheet holds beside its headings. */
export const MOST_EXPORTED = MOST_ROWS - 1;

export function tooLong(format: ExportFormat, rows: number): boolean {
  return format === 'XLSX' && rows > MOST_EXPORTED;
}
