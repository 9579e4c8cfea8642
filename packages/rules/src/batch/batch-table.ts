import type { BatchColumnKey } from './batch-column.ts';

/** A worksheet as texts: the first row, and each row with content under its number in the sheet (the headings are 1). */
export interface SheetTable {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly rowNo: number;
  /** by the place of their column; missing ones at the end are blank */
  readonly cells: readonly string[];
}

/** A row by the columns of its template; a blank cell is left out. */
export interface BatchRow {
  readonly rowNo: number;
  readonly cells: Readonly<Partial<Record<BatchColumnKey, string>>>;
}
