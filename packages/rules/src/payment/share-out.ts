import { fen } from '../money.ts';
import type { Fen } from '../money.ts';

/**
 * Divides an amount in proportion to the parts, to the fen: what the parts get adds up to the amount, and equal to their sum
 * it gives each part itself. No part gets anything where all of them are nought.
 */
export function shareOut(parts: readonly Fen[], amount: Fen): Fen[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let partsSoFar = 0;
  let givenSoFar = 0;
  // Rounding the running sum, and not each share, is what keeps the sum exact.
  return parts.map((part) => {
    partsSoFar += part;
    const due = total === 0 ? 0 : Number((BigInt(partsSoFar) * BigInt(amount)) / BigInt(total));
    const share = fen(due - givenSoFar);
    givenSoFar = due;
    return share;
  });
}
