import { FEE_MONTH, OF_UNIT } from './dimension.ts';
import type { Dimension } from './dimension.ts';

/** 欠费统计的维度 in the order in which cells are sorted and totals go across them. */
export const ARREARS_DIMENSIONS = { FEE_MONTH, ...OF_UNIT } as const satisfies Record<string, Dimension>;

export type ArrearsDimension = keyof typeof ARREARS_DIMENSIONS;
