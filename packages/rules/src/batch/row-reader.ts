import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { batchColumn } from './batch-column.ts';
import type { BatchColumn, BatchColumnKey } from './batch-column.ts';
import type { CellFault } from './batch-input.ts';
import type { BatchKind } from './batch-kind.ts';
import type { BatchRow } from './batch-table.ts';
import { isSpreadsheetError } from './read-cell.ts';

// A refusal quotes what stands in the cell, but not a novel.
const LONGEST_QUOTE = 20;

/** Reads the cells of one row and keeps what is wrong with each, one fault a cell at most. */
export interface RowReader {
  readonly faults: readonly CellFault[];
  /** The cell's value by `read`, or null when it is blank or faulty. Blank is a fault where the template requires the cell. */
  read: <T>(key: BatchColumnKey, read: (text: string, heading: string) => T | Refusal) => T | null;
  /** Notes a refusal at a cell, unless that cell has a fault already. */
  note: (key: BatchColumnKey | null, refusal: Refusal) => void;
  hasFault: (key: BatchColumnKey) => boolean;
}

export function rowReader(kind: BatchKind, row: BatchRow): RowReader {
  return readerOf((key) => batchColumn(kind, key), row);
}

/** As {@link rowReader}, for a table whose columns are no template's: each with the heading that its own file gives it. */
export function readerOf(
  columnOf: (key: BatchColumnKey) => Pick<BatchColumn, 'heading' | 'required'>,
  row: BatchRow,
): RowReader {
  const faults: CellFault[] = [];
  const hasFault = (key: BatchColumnKey): boolean => faults.some(({ column }) => column === key);
  const note: RowReader['note'] = (column, { code, message, remedy }) => {
    if (column !== null && hasFault(column)) return;
    faults.push({ rowNo: row.rowNo, column, code, message, remedy });
  };
  return {
    faults,
    hasFault,
    note,
    read: (key, read) => {
      const { heading, required } = columnOf(key);
      const text = row.cells[key] ?? '';
      if (text === '') {
        if (required) note(key, refuse('CELL_BLANK', { heading }));
        return null;
      }
      const answer = isSpreadsheetError(text) ? refuse('CELL_IS_ERROR', { heading, text }) : read(text, heading);
      if (!isRefusal(answer)) return answer;
      note(key, answer);
      return null;
    },
  };
}

export function quotable(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}
