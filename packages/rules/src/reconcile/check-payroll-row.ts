import type { CellFault } from '../batch/batch-input.ts';
import type { BatchRow } from '../batch/batch-table.ts';
import { readCellIdNumber, readCellWage } from '../batch/cell-readers.ts';
import { readerOf } from '../batch/row-reader.ts';
import type { Day } from '../day.ts';
import { readIdNumber, readName } from '../input/read-fields.ts';
import type { Fen } from '../money.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { PayrollColumnKey, PayrollColumns } from './payroll-column.ts';

/** A row of a payroll, as far as each of its cells can be read; a cell that cannot is null and has a fault. */
export interface PayrollRow {
  readonly rowNo: number;
  readonly idNo: string | null;
  readonly name: string | null;
  readonly wage: Fen | null;
  readonly faults: readonly CellFault[];
  /** as they stand in the file, '' when blank */
  readonly written: { readonly idNo: string; readonly name: string; readonly wage: string };
}

/** A formula whose result was not stored with it, or one that stands in a text file. */
const FORMULA = /^=/;

/**
 * Reads the three cells of a row, each by itself: whose wage cannot be read is on the payroll all the same.
 * Faults: CELL_BLANK, CELL_IS_ERROR, CELL_IS_FORMULA, ID_NUMBER_ROUNDED, EXAMPLE_ROW_CHANGED, those of the forms' fields.
 */
export function checkPayrollRow(row: BatchRow, columns: PayrollColumns, today: Day): PayrollRow {
  const { faults, read } = readerOf((key) => {
    return { heading: columns[key as PayrollColumnKey].heading, required: true };
  }, row);
  const person = read(
    'idNo',
    valued((text) => {
      const idNo = readCellIdNumber(text);
      return isRefusal(idNo) ? idNo : readIdNumber(idNo, today);
    }),
  );
  const name = read('name', valued(readName));
  const wage = read('declaredWage', valued(readCellWage));
  const { cells } = row;
  const written = { idNo: cells.idNo ?? '', name: cells.name ?? '', wage: cells.declaredWage ?? '' };
  return { rowNo: row.rowNo, idNo: person?.idNo ?? null, name, wage, faults, written };
}

function valued<T>(read: (text: string) => T | Refusal): (text: string, heading: string) => T | Refusal {
  return (text, heading) => (FORMULA.test(text) ? refuse('CELL_IS_FORMULA', { heading }) : read(text));
}
