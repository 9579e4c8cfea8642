import type { BaseBand, ChargeKind, Fen, InsuranceType, Month } from '@canbao/rules';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { BaseBandEnum, ChargeKindEnum } from '../ledger/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { CHARGE_DIMENSIONS } from './charge-dimension.ts';
import type { ChargeDimension } from './charge-dimension.ts';
import { dimensionEnum } from './dimension-enum.type.ts';
import { StatisticOfPersons } from './statistic.type.ts';

/** 应缴统计的维度 as an enum of the schema. */
export const ChargeDimensionEnum = dimensionEnum(CHARGE_DIMENSIONS);

registerEnumType(ChargeDimensionEnum.values, {
  name: 'ChargeDimension',
  description: '应缴统计的分组维度。By what charges can be grouped.',
  valuesConfig: ChargeDimensionEnum.config,
});

const UNLESS_WITHHELD = '隐去时为空。Null where it is withheld.';

@ObjectType({ description: '应缴统计的一个单元格。One group of charges, added up.' })
export class ChargeStatistic extends StatisticOfPersons {
  @Field(() => [ChargeDimensionEnum.values], {
    description:
      '此行按哪些维度分组;合计行少于所要求的维度。By what it is grouped; a total has fewer than were asked for.',
  })
  groupedBy: ChargeDimension[];

  @Field(() => InsuranceTypeEnum, {
    nullable: true,
    description: '险种;未按此分组时为空。Null where it is not grouped by.',
  })
  insuranceType?: InsuranceType;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '对应费款所属期;未按此分组或合计行为空。Null where it is not grouped by.',
  })
  coveredMonth?: Month;

  @Field(() => ChargeKindEnum, {
    nullable: true,
    description: '缴费类型;未按此分组或合计行为空。Null where it is not grouped by.',
  })
  kind?: ChargeKind;

  @Field(() => BaseBandEnum, {
    nullable: true,
    description: '缴费基数段;未按此分组或合计行为空。Null where it is not grouped by.',
  })
  baseBand?: BaseBand;

  @Field(() => Int, {
    nullable: true,
    description: `人数,每人只计一次,合并的记录算一人;${UNLESS_WITHHELD} Each person once, merged records as one.`,
  })
  persons: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `应缴明细条数:一人一险种一月一条;${UNLESS_WITHHELD} How many charges.`,
  })
  charges: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `人月数:每人每月只计一次,不论险种多少;${UNLESS_WITHHELD} How many charged months of persons, however many insurance types each has.`,
  })
  personMonths: number | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: `缴费基数总额:每人每月只计一次,不论险种多少;${UNLESS_WITHHELD} The sum of bases, one for each charged month of a person.`,
  })
  base: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: `个人缴费金额;${UNLESS_WITHHELD} The persons’ share.` })
  personal: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: `单位缴费金额;${UNLESS_WITHHELD} The units’ share.` })
  employer: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: `金额合计;${UNLESS_WITHHELD} Both together.` })
  amount: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: `人均月缴费基数:基数总额除以人月数,四舍五入到分;没有人时也为空;${UNLESS_WITHHELD} Base by charged month, rounded half up; null also of nobody.`,
  })
  averageBase: Fen | null;
}
