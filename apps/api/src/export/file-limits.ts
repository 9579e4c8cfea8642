import { MOST_SHEET_ROWS } from '@canbao/rules';
import type { ExportFormat } from '../job/index.ts';

/**
 * Rows that a file may have: what a workbook's sheet holds beside its headings; on paper, as many as anybody would print –
 * some 600 pages; a text file has no end.
 */
const MOST_EXPORTED: Readonly<Record<ExportFormat, number>> = {
  XLSX: MOST_SHEET_ROWS - 1,
  CSV: Infinity,
  PDF: 20_000,
};

/** What keeps so many rows from being exported in a format: how many it takes; null for nothing. */
export function tooLong(format: ExportFormat, rows: number): { rows: number; most: number } | null {
  const most = MOST_EXPORTED[format];
  return rows > most ? { rows, most } : null;
}
