import { BATCH_COLUMNS } from '../src/batch/batch-column.ts';
import type { BatchColumnKey } from '../src/batch/batch-column.ts';
import type { BatchSetting } from '../src/batch/batch-input.ts';
import type { BatchKind } from '../src/batch/batch-kind.ts';
import type { SheetTable } from '../src/batch/batch-table.ts';
import { day } from '../src/day.ts';
import { SUZHOU_POLICY } from '../src/policy/policy-of.ts';
import { HOSPITAL, idNumberOf } from './enrolment-cases.ts';

export const SETTING: BatchSetting = {
  unit: HOSPITAL,
  today: day('2022-09-20'),
  policy: SUZHOU_POLICY,
  terms: { startMonth: '2022-09' },
};

export type Cells = Partial<Record<BatchColumnKey, string>>;

/** A row of each kind with nothing wrong in it. */
export const FILLED: Readonly<Record<BatchKind, Cells>> = {
  ENROL: { idNo: idNumberOf('1988-08-08', 69), name: '顾清和', declaredWage: '8500.00' },
  STOP: { idNo: idNumberOf('1988-08-08', 69) },
  ADJUST_WAGE: { idNo: idNumberOf('1988-08-08', 69), declaredWage: '9200' },
  BACK_PAY: { idNo: idNumberOf('1988-08-08', 69), months: '2022-08' },
};

/** A sheet in the template's form; rows begin at 2. */
export function sheetOf(kind: BatchKind, ...rows: Cells[]): SheetTable {
  const columns = BATCH_COLUMNS[kind];
  return {
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((cells, index) => ({ rowNo: index + 2, cells: columns.map(({ key }) => cells[key] ?? '') })),
  };
}

export function exampleCells(kind: BatchKind): Cells {
  return Object.fromEntries(BATCH_COLUMNS[kind].map(({ key, example }) => [key, example]));
}
