import { addMonths, compareMonths } from '../month.ts';
import type { Month } from '../month.ts';
import type { PolicyRow } from './policy.ts';

/**
 * What is wrong with the rows of one parameter, in sentences that name them: no row at all, an end before its beginning,
 * two rows for the same months known on the same day, a gap. A row known later may overlap: it supersedes.
 */
export function timelineFaults(rows: readonly PolicyRow[]): string[] {
  if (rows.length === 0) return ['a parameter without any row'];
  const reversed = rows.filter((row) => row.to !== null && compareMonths(row.to, row.from) < 0);
  return [...reversed.map((row) => `${row.id} ends before it begins`), ...overlaps(rows), ...gaps(rows)];
}

function overlaps(rows: readonly PolicyRow[]): string[] {
  return rows.flatMap((row, index) =>
    rows
      .slice(index + 1)
      .filter((other) => other.known === row.known && overlap(row, other))
      .map((other) => `${row.id} and ${other.id} overlap and became known on the same day`),
  );
}

function overlap(a: PolicyRow, b: PolicyRow): boolean {
  return (b.to === null || compareMonths(a.from, b.to) <= 0) && (a.to === null || compareMonths(b.from, a.to) <= 0);
}

function gaps(rows: readonly PolicyRow[]): string[] {
  const sorted = [...rows].sort((a, b) => compareMonths(a.from, b.from));
  const faults: string[] = [];
  let last = sorted[0]!;
  for (const row of sorted.slice(1)) {
    if (last.to === null) break;
    const next: Month = addMonths(last.to, 1);
    if (compareMonths(row.from, next) > 0) faults.push(`a gap between ${last.id} and ${row.id}: no row for ${next}`);
    if (row.to === null || compareMonths(row.to, last.to) > 0) last = row;
  }
  return faults;
}
