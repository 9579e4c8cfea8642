import type { InsuranceType } from '../insurance-type.ts';
import { insuranceTypesToBits } from '../insurance-type.ts';
import type { Month } from '../month.ts';
import type { CheckedBatchRow } from './batch-input.ts';
import type { BatchKind } from './batch-kind.ts';

/** 同一批: rows that share one enrolment month and one set of insurance types; both null in kinds that have neither. */
export interface BatchGroup<Kind extends BatchKind = BatchKind> {
  readonly startMonth: Month | null;
  readonly insuranceTypes: readonly InsuranceType[] | null;
  readonly rows: readonly CheckedBatchRow<Kind>[];
}

/**
 * Splits a checked file into batches, as a batch has one enrolment month and one set of insurance types (training deck);
 * blank cells have taken the clerk's terms by then. Only an ENROL file can have several. A faulty row that does not tell
 * its month goes with the first batch: it must be in one, or nobody would say what became of it. Batches stand in the order
 * of their first rows, and rows in the order of the file.
 */
export function batchGroups<Kind extends BatchKind>(rows: readonly CheckedBatchRow<Kind>[]): BatchGroup<Kind>[] {
  const groups = new Map<string, CheckedBatchRow<Kind>[]>();
  const first = rows.find(isTold) ?? rows[0];
  for (const row of rows) {
    const key = keyOf(isTold(row) ? row : first!);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((members) => {
    const { startMonth, insuranceTypes } = members.find(isTold) ?? members[0]!;
    return { startMonth, insuranceTypes, rows: members };
  });
}

function isTold(row: CheckedBatchRow): boolean {
  return row.startMonth !== null;
}

function keyOf({ startMonth, insuranceTypes }: CheckedBatchRow): string {
  return `${startMonth ?? ''} ${insuranceTypesToBits(insuranceTypes ?? [])}`;
}
