import type { Day } from '../day.ts';
import { readIdNumber, readName } from '../input/read-fields.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { BatchInputs, BatchSetting, CheckedBatchRow } from './batch-input.ts';
import type { BatchKind } from './batch-kind.ts';
import type { BatchRow } from './batch-table.ts';
import { checkEnrolmentRow } from './check-enrolment-row.ts';
import { readCellDate, readCellIdNumber, readCellMonths, readCellWage } from './cell-readers.ts';
import { cellDate } from './read-cell.ts';
import { rowReader } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';

type RowCheck<Kind extends BatchKind> = (row: BatchRow, setting: BatchSetting) => CheckedBatchRow<Kind>;

const ROW_CHECKS: { readonly [Kind in BatchKind]: RowCheck<Kind> } = {
  ENROL: checkEnrolmentRow,
  STOP: memberRow('STOP', (reader, { terms }) => {
    const changeDate = reader.read('changeDate', readCellDate);
    return { changeDate: changeDate ?? termsDate(terms.changeDate) };
  }),
  ADJUST_WAGE: memberRow('ADJUST_WAGE', (reader) => {
    const declaredWage = reader.read('declaredWage', readCellWage);
    return declaredWage === null ? null : { declaredWage };
  }),
  BACK_PAY: memberRow('BACK_PAY', (reader) => {
    const months = reader.read('months', readCellMonths);
    return months === null ? null : { months };
  }),
};

/**
 * Checks one row by itself: its cells as people write them, then the same rules as the single form. What the records say is
 * not asked here, nor what other rows say (`checkBatchRows` does). Every fault of the row is told at once, one for each cell.
 */
export function checkBatchRow<Kind extends BatchKind>(
  kind: Kind,
  row: BatchRow,
  setting: BatchSetting,
): CheckedBatchRow<Kind> {
  return ROW_CHECKS[kind](row, setting);
}

/** Kinds about somebody who is a member already: ID number, the name if it is given, and what is asked. */
function memberRow<Kind extends Exclude<BatchKind, 'ENROL'>>(
  kind: Kind,
  readRest: (reader: RowReader, setting: BatchSetting) => Omit<BatchInputs[Kind], 'idNo' | 'name'> | null,
): RowCheck<Kind> {
  return (row, setting) => {
    const reader = rowReader(kind, row);
    const person = reader.read('idNo', (text) => {
      const idNo = readCellIdNumber(text);
      return isRefusal(idNo) ? idNo : readIdNumber(idNo, setting.today);
    });
    const name = reader.read('name', readName);
    const rest = readRest(reader, setting);
    const faulty = person === null || rest === null || reader.faults.length > 0;
    return {
      rowNo: row.rowNo,
      input: faulty ? null : ({ idNo: person.idNo, name, ...rest } as BatchInputs[Kind]),
      faults: reader.faults,
      idNo: person?.idNo ?? row.cells.idNo ?? '',
      name: name ?? row.cells.name ?? '',
      startMonth: null,
      insuranceTypes: null,
    };
  };
}

function termsDate(text: string | null | undefined): Day | null {
  return text === null || text === undefined ? null : cellDate(text);
}
