import { setImmediate as rest } from 'node:timers/promises';
import { checkPayrollRow, comparePayroll, currentBase, fen, readPayrollTable, refuse } from '@canbao/rules';
import type { PayrollComparison, PayrollRow, PayrollTable, Refusal } from '@canbao/rules';
import type { Clock } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { policyOfArea } from '../policy/index.ts';
import { openMembers } from '../roster/index.ts';
import { findUpload, tableOfUpload } from '../upload/index.ts';

/** A payroll beside the records of a unit, as they stand now. */
export interface ComparedPayroll {
  readonly uploadId: string;
  readonly fileName: string;
  readonly payroll: PayrollTable;
  readonly rows: readonly PayrollRow[];
  readonly comparison: PayrollComparison;
}

export interface NotCompared {
  readonly refusals: readonly Refusal[];
}

/** Rows after which other requests have their turn. */
const AT_A_STRETCH = 500;

/**
 * Compares an uploaded payroll with everybody who is enrolled in the unit. Nothing is stored: each look compares anew, so that
 * what has been mended in between is no difference any more. The reach is the transaction's, of the file as of the members.
 * Refusals: NOT_FOUND for a file that is unknown, not the account's, or no payroll; those of `readPayrollTable`.
 */
export async function comparedPayroll(
  scoped: Scoped,
  clock: Clock,
  unit: { readonly id: number; readonly area: string },
  uploadId: string,
): Promise<ComparedPayroll | NotCompared> {
  const upload = await findUpload(scoped, uploadId);
  if (upload?.kind !== 'PAYROLL') return { refusals: [refuse('NOT_FOUND', { what: '该工资表' })] };
  const reading = readPayrollTable(await tableOfUpload(scoped, upload));
  if (!reading.ok) return reading;
  const { payroll } = reading;
  const rows = await checkedInTime(payroll, clock);
  const members = (await openMembers(scoped, unit.id)).map(({ declaredWageFen, ...member }) => {
    return { ...member, declaredWage: fen(declaredWageFen) };
  });
  const comparison = comparePayroll(rows, members, currentBase(policyOfArea(unit.area), clock.moment()));
  return { uploadId: upload.id, fileName: upload.fileName, payroll, rows, comparison };
}

async function checkedInTime({ rows, columns }: PayrollTable, clock: Clock): Promise<PayrollRow[]> {
  const today = clock.today();
  const checked: PayrollRow[] = [];
  for (const row of rows) {
    checked.push(checkPayrollRow(row, columns, today));
    if (checked.length % AT_A_STRETCH === 0) await rest();
  }
  return checked;
}
