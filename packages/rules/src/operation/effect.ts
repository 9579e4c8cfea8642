import { totalsOf } from '../contribution/assess-month.ts';
import type { AmountTotals, AssessedMonth } from '../contribution/assess-month.ts';
import { fen } from '../money.ts';
import type { Month } from '../month.ts';

/** One person's amounts for one covered month, assessed or charged. */
export type MonthAmounts = Pick<AssessedMonth, 'coveredMonth' | 'base' | 'lines'>;

/** A charge that an operation takes away. */
export interface RemovedAmounts extends MonthAmounts {
  /** the month whose bill would have carried it: an earlier one where that is still to be settled */
  readonly feeMonth: Month;
}

/** What an operation on one person changes in the ledger, and in the bill of the fee month in which it is declared. */
export interface OperationEffect {
  readonly feeMonth: Month;
  /** charges that come with it, oldest month first */
  readonly added: readonly MonthAmounts[];
  /** charges that go with it, oldest month first */
  readonly removed: readonly RemovedAmounts[];
  /** what settlement would charge for the fee month itself, before and after; null for nothing */
  readonly regularBefore: MonthAmounts | null;
  readonly regularAfter: MonthAmounts | null;
}

/**
 * By how much the operation moves the fee month's bill, in fen; negative where it falls. What goes from the bill of an earlier
 * month that is still to be settled moves that one, and not this.
 */
export function effectOnBill({ feeMonth, added, removed, regularBefore, regularAfter }: OperationEffect): AmountTotals {
  const gone = removed.filter((charge) => charge.feeMonth === feeMonth);
  const more = totalsOf([...added, ...present(regularAfter)].flatMap(({ lines }) => lines));
  const less = totalsOf([...gone, ...present(regularBefore)].flatMap(({ lines }) => lines));
  return {
    personal: fen(more.personal - less.personal),
    employer: fen(more.employer - less.employer),
    amount: fen(more.amount - less.amount),
  };
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
