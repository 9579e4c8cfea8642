import { fen } from '../money.ts';
import type { Fen } from '../money.ts';

/** What is owed of a line, by whom. */
export interface OwedShares {
  readonly personal: Fen;
  readonly employer: Fen;
}

/** What of it counts as paid. */
export interface PaidShares {
  readonly personalPaid: Fen;
  readonly employerPaid: Fen;
}

/**
 * 实缴: how what was paid on a bill divides over its lines. A unit pays its bill as a whole, so that each share counts as
 * paid in the proportion in which the bill is, to the fen: the shares add up to what was paid, none exceeds what is owed,
 * and with the whole bill paid each is whole. What was paid in excess is no line's.
 */
export function paidShares<Line extends OwedShares>(lines: readonly Line[], paid: Fen): (Line & PaidShares)[] {
  const total = lines.reduce((sum, { personal, employer }) => sum + personal + employer, 0);
  const given = Math.min(paid, total);
  let owedSoFar = 0;
  let paidSoFar = 0;
  // Rounding the running sum, and not each share, is what keeps the sum exact.
  const next = (owed: Fen): Fen => {
    owedSoFar += owed;
    const due = total === 0 ? 0 : Number((BigInt(owedSoFar) * BigInt(given)) / BigInt(total));
    const share = fen(due - paidSoFar);
    paidSoFar = due;
    return share;
  };
  return lines.map((line) => ({ ...line, personalPaid: next(line.personal), employerPaid: next(line.employer) }));
}
