import { FEE_MONTH, OF_UNIT, ofPersonIn } from './dimension.ts';
import type { Dimension } from './dimension.ts';

/** 增减员统计的维度 in the order in which cells are sorted and totals go across them. */
export const MOVEMENT_DIMENSIONS = {
  FEE_MONTH,
  ...OF_UNIT,
  ...ofPersonIn('l.fee_month'),
} as const satisfies Record<string, Dimension>;

export type MovementDimension = keyof typeof MOVEMENT_DIMENSIONS;
