import type { Fen } from '../money.ts';
import type { PayrollRow } from './check-payroll-row.ts';
import type { PayrollComparison } from './compare-payroll.ts';

/** A row of the corrected payroll. */
export interface CorrectedRow {
  readonly idNo: string;
  readonly name: string;
  /** as written where it cannot be read */
  readonly wage: Fen | string;
  /** what was corrected, and what is left to do; '' where nothing was */
  readonly remark: string;
}

/**
 * 改正后的工资表: the payroll with one row for each person and each member's name as on record. What only its owner can tell
 * stays as written, with a remark: a faulty cell, a person whose rows disagree. A list without remarks of that sort, compared
 * again, has nobody twice and no name that differs.
 */
export function* correctedRows(
  rows: readonly PayrollRow[],
  { differences }: PayrollComparison,
): Generator<CorrectedRow, void, undefined> {
  const enrollable = new Set(differences.flatMap(({ batchKind, idNo }) => (batchKind === 'ENROL' ? [idNo] : [])));
  const names = new Map(
    differences.flatMap(({ kind, idNo, recordName }) => (kind === 'NAME' ? [[idNo, recordName!]] : [])),
  );
  const doubled = new Map(differences.flatMap((one) => (one.kind === 'DUPLICATE' ? [[one.idNo, one]] : [])));
  const seen = new Set<string>();
  for (const row of rows) {
    const { idNo, written, faults } = row;
    const twice = idNo === null ? undefined : doubled.get(idNo);
    const agrees =
      twice !== undefined && twice.payrollWage !== null && (twice.recordName !== null || enrollable.has(idNo!));
    if (agrees && seen.has(idNo!)) continue;
    if (idNo !== null) seen.add(idNo);
    const name = (idNo === null ? undefined : names.get(idNo)) ?? row.name ?? written.name;
    const remarks = faults.map(({ message, remedy }) => `${message}:${remedy}`);
    if (row.name !== null && name !== row.name)
      remarks.push(`姓名已按参保登记改正,原为“${row.name}”,请对照身份证原件。`);
    if (agrees) remarks.push(`第${twice.rowNos.join('、')}行为同一人,已合并为一行。`);
    if (twice !== undefined && !agrees) remarks.push(twice.advice);
    yield { idNo: idNo ?? written.idNo, name, wage: row.wage ?? written.wage, remark: remarks.join(' ') };
  }
}
