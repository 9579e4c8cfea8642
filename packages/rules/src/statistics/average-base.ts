import { applyRate, fen } from '../money.ts';
import type { Fen } from '../money.ts';

/** 平均缴费基数: the sum of bases over as many charged months, rounded half up to the fen; null for none. */
export function averageBase(sum: Fen, months: number): Fen | null {
  return months === 0 ? null : applyRate(sum, { numerator: fen(1), denominator: fen(months) });
}
