import { fen, formatYuan } from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';
import { CHARGE_DIMENSIONS } from './charge-dimension.ts';
import { measureColumn } from './charge-measure.ts';
import type { ChargeMeasure } from './charge-measure.ts';
import type { ChargeStatistic } from './charge-statistic.type.ts';
import { chargeStatistics } from './charge-statistics.ts';
import type { ChargeQuestion } from './charge-statistics.ts';
import { inOrder } from './dimension.ts';
import { DIMENSION_COLUMNS } from './dimension-columns.ts';
import type { Asking } from './told-cells.ts';

/** What a file of charges added up has: the question, and which measures. */
export interface ChargeTableOrder extends ChargeQuestion {
  readonly measures: readonly ChargeMeasure[];
}

interface Column {
  readonly column: SheetColumn;
  readonly of: (statistic: ChargeStatistic) => string;
}

const TOTAL = '合计';
const WITHHELD = '已隐去';

/**
 * 应缴统计 as a table: its rows are those of the answer to the same question, in the same order; a total has 合计 where it is not
 * grouped, and what is withheld is left empty and said so in a last column. Errors: those of {@link chargeStatistics}.
 */
export async function chargeTable(
  asking: Asking,
  order: ChargeTableOrder,
): Promise<{ readonly columns: readonly SheetColumn[]; readonly rows: string[][] }> {
  const statistics = await chargeStatistics(asking, order);
  const columns = [
    ...groupColumns(order),
    ...order.measures.map(toldMeasure),
    ...(asking.masked ? [WHETHER_WITHHELD] : []),
  ];
  return {
    columns: columns.map(({ column }) => column),
    rows: statistics.map((statistic) => columns.map(({ of }) => of(statistic))),
  };
}

const WHETHER_WITHHELD: Column = {
  column: { heading: '小数据', width: 10, format: 'text' },
  of: ({ withheld }) => (withheld ? WITHHELD : ''),
};

function groupColumns({ groupBy }: ChargeTableOrder): Column[] {
  return inOrder(CHARGE_DIMENSIONS, groupBy).flatMap((name) =>
    DIMENSION_COLUMNS[name].map(({ column, of }) => ({
      column,
      of: (statistic: ChargeStatistic) => (statistic.groupedBy.includes(name) ? of(statistic) : TOTAL),
    })),
  );
}

function toldMeasure(measure: ChargeMeasure): Column {
  const { column, of } = measureColumn(measure);
  const told = (value: number): string => (column.format === 'amount' ? formatYuan(fen(value)) : String(value));
  return {
    column,
    of: (statistic) => {
      const value = of(statistic);
      return value === null ? '' : told(value);
    },
  };
}
