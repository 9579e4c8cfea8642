import { FEE_MONTH, OF_CHARGE, OF_UNIT, ofPersonIn } from './dimension.ts';
import type { Dimension } from './dimension.ts';

/**
 * 应缴统计的维度 in the order in which cells are sorted and totals go across them. The insurance type stands first: totals stay
 * within one, since whoever is in one of them is in most others, and what one type hides another would tell.
 */
export const CHARGE_DIMENSIONS = {
  INSURANCE_TYPE: {
    name: '险种',
    filter: 'insuranceType',
    sql: '',
    show: (insuranceType) => ({ insuranceType }),
  },
  FEE_MONTH,
  COVERED_MONTH: OF_CHARGE.COVERED_MONTH,
  KIND: OF_CHARGE.KIND,
  ...OF_UNIT,
  ...ofPersonIn('l.covered_month'),
  BASE_BAND: OF_CHARGE.BASE_BAND,
} as const satisfies Record<string, Dimension>;

export type ChargeDimension = keyof typeof CHARGE_DIMENSIONS;
