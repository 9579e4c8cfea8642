import { Field, InputType, registerEnumType } from 'type-graphql';
import { ChargeFilter } from '../ledger/index.ts';
import type { ChargeDimension } from './charge-dimension.ts';
import { ALL_CHARGE_MEASURES, CHARGE_MEASURE_COLUMNS } from './charge-measure.ts';
import type { ChargeMeasure } from './charge-measure.ts';
import { ChargeDimensionEnum } from './charge-statistic.type.ts';

/** 应缴统计的指标 as an enum of the schema. */
export const ChargeMeasureEnum = Object.fromEntries(ALL_CHARGE_MEASURES.map((name) => [name, name])) as {
  [M in ChargeMeasure]: M;
};

registerEnumType(ChargeMeasureEnum, {
  name: 'ChargeMeasure',
  description: '应缴统计的指标。What is told of each group of charges.',
  valuesConfig: Object.fromEntries(
    ALL_CHARGE_MEASURES.map((name) => {
      const { column, english } = CHARGE_MEASURE_COLUMNS[name];
      return [name, { description: `${column.heading}。${english}` }];
    }),
  ),
});

@InputType({
  description:
    '应缴统计导出的内容,与 chargeStatistics 的参数相同。What is added up for a file, as chargeStatistics takes it.',
})
export class ChargeStatisticsExport {
  @Field(() => [ChargeDimensionEnum.values], {
    description: '分组维度,次序不影响结果;每个维度一列。The dimensions, in any order, each a column.',
  })
  groupBy: ChargeDimension[];

  @Field(() => ChargeFilter, { nullable: true, description: '查询条件。Which charges.' })
  filter?: ChargeFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否另给合计行。Whether totals follow, as in the answer of chargeStatistics.',
  })
  totals?: boolean | null;

  @Field(() => [ChargeMeasureEnum], {
    nullable: true,
    description: '指标,每个一列;不填时为全部。The measures, each a column; all when left out.',
  })
  measures?: ChargeMeasure[] | null;
}
