import { refuse } from '../refusals/refusal.ts';
import type { BatchSetting, CheckedBatchRow } from './batch-input.ts';
import type { BatchKind } from './batch-kind.ts';
import type { BatchRow } from './batch-table.ts';
import { checkBatchRow } from './check-batch-row.ts';

/**
 * Checks the rows of a file in their order, each by itself, and flags a row whose ID number stands in an earlier one
 * (DUPLICATE_ROW). Made in one pass, so that a caller may take as many as it likes and rest in between.
 */
export function* checkBatchRows<Kind extends BatchKind>(
  kind: Kind,
  rows: Iterable<BatchRow>,
  setting: BatchSetting,
): Generator<CheckedBatchRow<Kind>, void, undefined> {
  const firstRowNo = new Map<string, number>();
  for (const row of rows) {
    const checked = checkBatchRow(kind, row, setting);
    const idNo = checked.idNo.toUpperCase();
    const earlier = firstRowNo.get(idNo);
    if (idNo !== '' && earlier === undefined) firstRowNo.set(idNo, row.rowNo);
    yield earlier === undefined ? checked : asDuplicate(checked, earlier);
  }
}

function asDuplicate<Kind extends BatchKind>(row: CheckedBatchRow<Kind>, earlier: number): CheckedBatchRow<Kind> {
  if (row.faults.some(({ column }) => column === 'idNo')) return row;
  const { code, message, remedy } = refuse('DUPLICATE_ROW', { firstRowNo: earlier });
  const fault = { rowNo: row.rowNo, column: 'idNo' as const, code, message, remedy };
  return { ...row, input: null, faults: [...row.faults, fault] };
}
