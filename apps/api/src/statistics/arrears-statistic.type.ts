import type { Fen, Month } from '@canbao/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { UnitTraitsFilter } from '../unit/index.ts';
import { ARREARS_DIMENSIONS } from './arrears-dimension.ts';
import type { ArrearsDimension } from './arrears-dimension.ts';
import { dimensionEnum } from './dimension-enum.type.ts';
import { StatisticOfUnits } from './statistic.type.ts';

/** 欠费统计的维度 as an enum of the schema. */
export const ArrearsDimensionEnum = dimensionEnum(ARREARS_DIMENSIONS);

registerEnumType(ArrearsDimensionEnum.values, {
  name: 'ArrearsDimension',
  description: '欠费统计的分组维度。By what bills can be grouped.',
  valuesConfig: ArrearsDimensionEnum.config,
});

@InputType({ description: '欠费统计的查询条件。Which bills.' })
export class ArrearsFilter extends UnitTraitsFilter {
  @Field(() => MonthScalar, { nullable: true, description: '费款所属期。Of this fee month.' })
  feeMonth?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '费款所属期从(含)。Of this fee month or a later one.' })
  feeMonthFrom?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '费款所属期到(含)。Of this fee month or an earlier one.' })
  feeMonthTo?: Month | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否只统计未缴清的通知单。Only bills of which something is still owed.',
  })
  onlyOwing?: boolean | null;
}

const UNLESS_WITHHELD = '隐去时为空。Null where it is withheld.';

@ObjectType({ description: '欠费统计的一个单元格:已出具的缴费通知单。What was billed, paid and is owed in one group.' })
export class ArrearsStatistic extends StatisticOfUnits {
  @Field(() => [ArrearsDimensionEnum.values], {
    description:
      '此行按哪些维度分组;合计行少于所要求的维度。By what it is grouped; a total has fewer than were asked for.',
  })
  groupedBy: ArrearsDimension[];

  @Field(() => Int, { nullable: true, description: `缴费通知单份数;${UNLESS_WITHHELD} How many bills.` })
  bills: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `未缴清的通知单份数;${UNLESS_WITHHELD} How many of them are not paid in full.`,
  })
  owingBills: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: `核定征集总额;${UNLESS_WITHHELD} What was billed.` })
  billed: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: `已缴金额,含多缴;${UNLESS_WITHHELD} What was paid, also beyond the bill.`,
  })
  paid: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: `欠缴金额:各通知单未缴部分之和,多缴不抵欠缴;${UNLESS_WITHHELD} What is still owed on each bill, added up; an excess on another is not set off.`,
  })
  owed: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: `其中已过缴款截止日期的欠缴金额;${UNLESS_WITHHELD} What of it was due before today.`,
  })
  overdue: Fen | null;
}
