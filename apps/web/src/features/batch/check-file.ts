import { batchColumn, batchGroups, checkBatchRows, decideRowAlone, readBatchTable } from '@canbao/rules';
import type {
  BatchGroup,
  BatchKind,
  BatchSetting,
  CellFault,
  CheckedBatchRow,
  Moment,
  SheetTable,
} from '@canbao/rules';
import type { FaultText } from '../../ui/fault.ts';

/** What a file is checked against in the browser. */
export interface FileSetting extends BatchSetting {
  readonly moment: Moment;
}

/** A fault as the page lists it: whose row, which column, and what stands there. */
export interface ShownFault extends CellFault {
  readonly name: string;
  /** null for the whole row */
  readonly heading: string | null;
  readonly text: string;
}

/** 核对文件: everything that the file and the rules alone can tell. */
export interface FileCheck {
  readonly rows: number;
  readonly faultyRows: number;
  readonly faults: readonly ShownFault[];
  /** faults that every row has for the same reason, such as a closed calendar; told once */
  readonly common: readonly FaultText[];
  readonly groups: readonly BatchGroup[];
}

/** Checks a file row by row; each step is one row, so that the page can rest in between. The last step gives the result. */
export function* checkFile(
  kind: BatchKind,
  table: SheetTable,
  setting: FileSetting,
): Generator<{ readonly done: number; readonly total: number }, FileCheck, undefined> {
  const reading = readBatchTable(kind, table);
  // The server takes in no file whose columns cannot be read.
  const rows = reading.ok ? reading.rows : [];
  const cells = new Map(rows.map((row) => [row.rowNo, row.cells]));
  const checked: CheckedBatchRow[] = [];
  const faults: ShownFault[] = [];
  for (const row of checkBatchRows(kind, rows, setting)) {
    checked.push(row);
    for (const fault of [...row.faults, ...decideRowAlone(kind, row, setting, setting.moment)]) {
      const { column } = fault;
      const heading = column === null ? null : batchColumn(kind, column).heading;
      const text = column === null ? '' : (cells.get(row.rowNo)?.[column] ?? '');
      faults.push({ ...fault, name: row.name, heading, text });
    }
    yield { done: checked.length, total: rows.length };
  }
  const common = inEveryRow(faults, rows.length);
  return {
    rows: rows.length,
    faultyRows: new Set(faults.map(({ rowNo }) => rowNo)).size,
    faults: faults.filter((fault) => !common.some((one) => isSame(one, fault))),
    common,
    groups: batchGroups(checked),
  };
}

/** Faults of whole rows that all rows share. One row alone shares nothing. */
function inEveryRow(faults: readonly ShownFault[], rows: number): FaultText[] {
  if (rows < 2) return [];
  const ofRows = faults.filter(({ column }) => column === null);
  const first = ofRows.filter(({ rowNo }) => rowNo === ofRows[0]?.rowNo);
  return first
    .filter((one) => ofRows.filter((fault) => isSame(one, fault)).length === rows)
    .map(({ code, message, remedy }) => ({ code, message, remedy }));
}

function isSame(one: FaultText, other: ShownFault): boolean {
  return other.column === null && one.code === other.code && one.message === other.message;
}
