import type { SheetColumn } from '@canbao/rules';
import type { ChargeStatistic } from './charge-statistic.type.ts';

/** A measure of a statistic as a column of its file. */
interface Measure {
  readonly column: SheetColumn;
  readonly english: string;
  readonly of: (statistic: ChargeStatistic) => number | null;
}

const count = (heading: string): SheetColumn => ({ heading, width: 12, format: 'number' });
const amount = (heading: string): SheetColumn => ({ heading, width: 18, format: 'amount' });

/** 应缴统计的指标, in the order of their columns. */
export const CHARGE_MEASURE_COLUMNS = {
  PERSONS: { column: count('人数'), english: 'Persons, each once.', of: ({ persons }) => persons },
  CHARGES: { column: count('应缴明细条数'), english: 'Charges.', of: ({ charges }) => charges },
  PERSON_MONTHS: {
    column: count('人月数'),
    english: 'Charged months of persons.',
    of: ({ personMonths }) => personMonths,
  },
  BASE: { column: amount('缴费基数总额'), english: 'The sum of bases.', of: ({ base }) => base },
  PERSONAL: { column: amount('个人缴费金额'), english: 'The persons’ share.', of: ({ personal }) => personal },
  EMPLOYER: { column: amount('单位缴费金额'), english: 'The units’ share.', of: ({ employer }) => employer },
  AMOUNT: { column: amount('金额合计'), english: 'Both together.', of: (statistic) => statistic.amount },
  AVERAGE_BASE: {
    column: amount('人均月缴费基数'),
    english: 'Base by charged month.',
    of: ({ averageBase }) => averageBase,
  },
} as const satisfies Record<string, Measure>;

export type ChargeMeasure = keyof typeof CHARGE_MEASURE_COLUMNS;
export const ALL_CHARGE_MEASURES = Object.keys(CHARGE_MEASURE_COLUMNS) as ChargeMeasure[];

/** The column of a measure, and what stands in it: as a decimal text, '' where it is withheld or there is none. */
export function measureColumn(measure: ChargeMeasure): {
  readonly column: SheetColumn;
  readonly of: (statistic: ChargeStatistic) => number | null;
} {
  return CHARGE_MEASURE_COLUMNS[measure];
}
