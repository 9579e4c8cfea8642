import {
  ALL_DIFFERENCE_KINDS,
  columnLetters,
  decideRowAlone,
  checkBatchRow,
  MENDING_KINDS,
  mendingRows,
} from '@canbao/rules';
import type { CellFault, Difference, MendingKind, PayrollColumnKey } from '@canbao/rules';
import type { BatchFault } from '../batch/index.ts';
import type { Submission } from '../operation/index.ts';
import type { ComparedPayroll } from './payroll-of-upload.ts';
import type { MendingBatch, PayrollDifference, Reconciliation } from './reconciliation.type.ts';

const MOST_SKIPPED = 100;

/** A comparison as the schema shows it, without its lists, to somebody who would submit now what mends it. */
export function shownReconciliation(compared: ComparedPayroll, submission: Submission): Reconciliation {
  const { uploadId, fileName, payroll, rows, comparison } = compared;
  const { differences, persons, members } = comparison;
  const columns = Object.entries(payroll.columns).map(([column, { place, heading }]) => {
    return { column, heading, letters: columnLetters(place) };
  });
  const counts = ALL_DIFFERENCE_KINDS.map((kind) => {
    const own = differences.filter((one) => one.kind === kind);
    return { kind, total: own.length, mendable: own.filter(({ batchKind }) => batchKind !== null).length };
  });
  const { unitNo } = submission.unit;
  return {
    uploadId,
    unitNo,
    fileName,
    rows: rows.length,
    persons,
    members,
    columns,
    skippedRows: payroll.skipped.slice(0, MOST_SKIPPED),
    faultyRows: rows.filter(({ faults }) => faults.length > 0).length,
    counts,
    batches: MENDING_KINDS.flatMap((kind) => mendingBatch(kind, compared, submission) ?? []),
    correctedList: downloadOf(unitNo, uploadId, 'corrected'),
    compared,
  };
}

/** Null where nothing is to be mended by this kind. */
function mendingBatch(
  kind: MendingKind,
  { uploadId, comparison }: ComparedPayroll,
  submission: Submission,
): MendingBatch | null {
  const rows = mendingRows(kind, comparison.differences);
  const [first] = rows;
  if (first === undefined) return null;
  const { unit, moment, policy } = submission;
  const own = { unit: { name: unit.name, unitType: unit.unitType }, today: moment.day, policy, terms: {} };
  // What the calendar says of one row, about none of its cells, it says of all of them.
  const closed = decideRowAlone(kind, checkBatchRow(kind, first, own), own, moment).filter(
    ({ column }) => column === null,
  );
  const obstacles = closed.map(({ code, message, remedy }) => ({ code, message, remedy, field: null }));
  return { kind, rows: rows.length, obstacles, download: downloadOf(unit.unitNo, uploadId, kind) };
}

/** Where a file that was made from a comparison is downloaded. */
function downloadOf(unitNo: string, uploadId: string, file: MendingKind | 'corrected'): string {
  return `/reconciliations/${unitNo}/${uploadId}/${file.toLowerCase().replaceAll('_', '-')}`;
}

export function shownDifference({ rowNos, bases, ...difference }: Difference): PayrollDifference {
  return {
    ...difference,
    rows: [...rowNos],
    baseBefore: bases?.before ?? null,
    baseAfter: bases?.after ?? null,
    heldTo: bases?.bothHeldTo ?? null,
  };
}

/** A fault at its cell, under the heading that the payroll itself has. */
export function shownPayrollFault(
  { rowNo: row, column, code, message, remedy }: CellFault,
  { payroll }: ComparedPayroll,
): BatchFault {
  const heading = column === null ? null : payroll.columns[column as PayrollColumnKey].heading;
  return { row, column, heading, code, message, remedy };
}
