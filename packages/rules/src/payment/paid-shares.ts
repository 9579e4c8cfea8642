import { fen, sumFen } from '../money.ts';
import type { Fen } from '../money.ts';
import { shareOut } from './share-out.ts';

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
  const owed = lines.flatMap(({ personal, employer }) => [personal, employer]);
  const given = shareOut(owed, fen(Math.min(paid, sumFen(owed))));
  return lines.map((line, index) => ({
    ...line,
    personalPaid: given[2 * index]!,
    employerPaid: given[2 * index + 1]!,
  }));
}

/** 滞纳金: how the late fee of a bill divides over its lines: in proportion to what was charged on each, to the fen. */
export function lateFeeShares(lines: readonly OwedShares[], lateFee: Fen): Fen[] {
  const charged = lines.map(({ personal, employer }) => sumFen([personal, employer]));
  return shareOut(charged, lateFee);
}
