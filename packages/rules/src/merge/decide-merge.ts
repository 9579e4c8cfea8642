import { compareMonths } from '../month.ts';
import type { Month } from '../month.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** One of the records of a person, as far as a merge depends on it. */
export interface MergeableRecord {
  readonly personNo: string;
  readonly idNo18: string;
  readonly mergedInto: string | null;
  readonly enrolments: readonly {
    readonly unitName: string;
    readonly startMonth: Month;
    readonly endMonth: Month | null;
  }[];
}

/**
 * 人员合并: every reason why the second record is not merged into the first; empty when it may be. Both must be of one ID
 * number, not merged yet, and not both enrolled in the fee month or later: a month could be charged twice otherwise. The one
 * that is enrolled is the one to keep, so that whatever goes on goes on under it, and only histories stay with the other.
 */
export function mergeRefusals(keep: MergeableRecord, merge: MergeableRecord, feeMonth: Month): Refusal[] {
  if (keep.personNo === merge.personNo) return [refuse('SAME_RECORD', {})];
  if (keep.idNo18 !== merge.idNo18) return [refuse('NOT_SAME_PERSON', {})];
  const refusals: Refusal[] = [keep, merge]
    .filter(({ mergedInto }) => mergedInto !== null)
    .map(({ personNo }) => refuse('ALREADY_MERGED', { personNo }));
  const [kept, merged] = [unitsInForce(keep, feeMonth), unitsInForce(merge, feeMonth)];
  if (kept.length > 0 && merged.length > 0) {
    refusals.push(refuse('BOTH_ENROLLED', { units: [...new Set([...kept, ...merged])] }));
  } else if (merged.length > 0) {
    refusals.push(refuse('KEEP_ENROLLED_RECORD', { personNo: merge.personNo }));
  }
  return refusals;
}

function unitsInForce({ enrolments }: MergeableRecord, feeMonth: Month): string[] {
  return enrolments
    .filter(
      ({ startMonth, endMonth }) =>
        endMonth === null || (compareMonths(endMonth, feeMonth) >= 0 && compareMonths(endMonth, startMonth) >= 0),
    )
    .map(({ unitName }) => unitName);
}
