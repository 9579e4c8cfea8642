import type { AgeBand, Month, PersonType, Sex } from '@canbao/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgeBandEnum } from '../ledger/index.ts';
import { PersonTypeEnum, SexEnum } from '../person/index.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { UnitTraitsFilter } from '../unit/index.ts';
import { dimensionEnum } from './dimension-enum.type.ts';
import { MOVEMENT_DIMENSIONS } from './movement-dimension.ts';
import type { MovementDimension } from './movement-dimension.ts';
import { StatisticOfPersons } from './statistic.type.ts';

/** 增减员统计的维度 as an enum of the schema. */
export const MovementDimensionEnum = dimensionEnum(MOVEMENT_DIMENSIONS);

registerEnumType(MovementDimensionEnum.values, {
  name: 'MovementDimension',
  description: '增减员统计的分组维度。By what movements can be grouped.',
  valuesConfig: MovementDimensionEnum.config,
});

@InputType({ description: '增减员统计的查询条件。Which movements.' })
export class MovementFilter extends UnitTraitsFilter {
  @Field(() => MonthScalar, { nullable: true, description: '费款所属期。Declared in this fee month’s period.' })
  feeMonth?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '费款所属期从(含)。In this fee month or a later one.' })
  feeMonthFrom?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '费款所属期到(含)。In this fee month or an earlier one.' })
  feeMonthTo?: Month | null;

  @Field(() => [PersonTypeEnum], {
    nullable: true,
    description: '当月的人员类型,其中之一。Of persons who were of one of these types in that month.',
  })
  personTypes?: PersonType[] | null;

  @Field(() => SexEnum, { nullable: true, description: '性别。Of persons of this sex.' })
  sex?: Sex | null;

  @Field(() => [AgeBandEnum], {
    nullable: true,
    description: '当月的年龄段,其中之一。Of persons who were of one of these ages in that month.',
  })
  ageBands?: AgeBand[] | null;
}

@ObjectType({
  description:
    '增减员统计的一个单元格:按已办理的申报计。Who joined and left in one group, by declarations carried out.',
})
export class MovementStatistic extends StatisticOfPersons {
  @Field(() => [MovementDimensionEnum.values], {
    description:
      '此行按哪些维度分组;合计行少于所要求的维度。By what it is grouped; a total has fewer than were asked for.',
  })
  groupedBy: MovementDimension[];

  @Field(() => Int, { nullable: true, description: '增员人次;隐去时为空。Enrolments; null where it is withheld.' })
  joined: number | null;

  @Field(() => Int, { nullable: true, description: '减员人次;隐去时为空。Stops; null where it is withheld.' })
  left: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '净增人次:增员减去减员;其一隐去时为空。Joined less left; null where one of them is withheld.',
  })
  net: number | null;
}
