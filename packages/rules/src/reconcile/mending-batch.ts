import type { BatchKind } from '../batch/batch-kind.ts';
import type { BatchRow } from '../batch/batch-table.ts';
import { formatYuan } from '../money.ts';
import type { Difference } from './difference.ts';

/** The batches that a comparison can offer, in the order in which they are best submitted. */
export const MENDING_KINDS = ['ENROL', 'STOP', 'ADJUST_WAGE'] as const satisfies readonly BatchKind[];
export type MendingKind = (typeof MENDING_KINDS)[number];

export function isMendingKind(kind: string): kind is MendingKind {
  return (MENDING_KINDS as readonly string[]).includes(kind);
}

/** The first row below a template's headings. */
const FIRST_ROW = 2;

/**
 * The rows of the batch that mends these differences, as its template takes them. Whoever is enrolled is named as on record,
 * since a name that differs would be refused; what a template leaves open is chosen when the batch is checked.
 */
export function mendingRows(kind: MendingKind, differences: readonly Difference[]): BatchRow[] {
  return differences
    .filter(({ batchKind }) => batchKind === kind)
    .map(({ idNo, recordName, payrollName, payrollWage }, index) => {
      const person = { idNo, name: recordName ?? payrollName ?? '' };
      const cells = kind === 'STOP' ? person : { ...person, declaredWage: formatYuan(payrollWage!) };
      return { rowNo: FIRST_ROW + index, cells };
    });
}
