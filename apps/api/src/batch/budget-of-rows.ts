import { failuresOf, LOOKUP_BUDGET, noteFailures } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** A row whose person was looked up. */
interface LookedUp {
  readonly rowNo: number;
  /** its outcome in the quote; null without one */
  readonly quotedOutcome: string | null;
  readonly failed: boolean;
}

/**
 * 核对次数限制 over the rows of a file, in their order: as for single operations, after the last failed look-up of the budget
 * no row is answered any more, whether its name is right or wrong. It is counted in the very transaction that stores what is
 * told, so that neither is kept without the other, whatever is cut off. A row of a quote has been looked up within the
 * budget already and is not counted again. Gives the rows that are not answered.
 */
export async function rowsBeyondBudget(
  scoped: Scoped,
  accountId: number,
  lookedUp: readonly LookedUp[],
): Promise<Set<number>> {
  const counting = lookedUp.filter(({ quotedOutcome }) => !isPaidFor(quotedOutcome));
  if (counting.length === 0) return new Set();
  const failed = counting.filter((row) => row.failed);
  const left = LOOKUP_BUDGET - (await failuresOf(scoped, accountId, failed.length > 0));
  const lastAnswered = left <= 0 ? -Infinity : (failed[left - 1]?.rowNo ?? Infinity);
  const told = failed.filter(({ rowNo }) => rowNo <= lastAnswered).length;
  if (told > 0) await noteFailures(scoped, accountId, told);
  return new Set(counting.filter(({ rowNo }) => rowNo > lastAnswered).map(({ rowNo }) => rowNo));
}

function isPaidFor(quotedOutcome: string | null): boolean {
  return quotedOutcome !== null && quotedOutcome !== 'LOOKUP_BUDGET_EXCEEDED';
}
