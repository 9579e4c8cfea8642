import type { AgeBand, Industry, Month, PersonType, Sex, UnitType } from '@canbao/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgeBandEnum } from '../ledger/index.ts';
import { PersonTypeEnum, SexEnum } from '../person/index.ts';
import { DateTimeScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { IndustryEnum, UnitTypeEnum } from '../unit/index.ts';

const NOT_GROUPED = '未按此分组或合计行为空。Null where it is not grouped by.';

/** What the cells of all statistics have. */
@ObjectType()
export abstract class StatisticOfUnits {
  @Field(() => MonthScalar, { nullable: true, description: `费款所属期;${NOT_GROUPED}` })
  feeMonth?: Month;

  @Field(() => String, { nullable: true, description: `统筹区代码;${NOT_GROUPED}` })
  area?: string;

  @Field(() => IndustryEnum, {
    nullable: true,
    description: `所属行业,未登记的为空;${NOT_GROUPED} Also for units without one on record.`,
  })
  industry?: Industry | null;

  @Field(() => UnitTypeEnum, { nullable: true, description: `单位类型;${NOT_GROUPED}` })
  unitType?: UnitType;

  @Field(() => ID, { nullable: true, description: `单位编号;${NOT_GROUPED}` })
  unitNo?: string;

  @Field(() => String, { nullable: true, description: `单位名称;${NOT_GROUPED}` })
  unitName?: string;

  @Field(() => Boolean, {
    description:
      '是否有数据因人数过少或为保护人数过少的单元格而隐去。Whether a number is withheld, since it is of too few people or would give away one that is.',
  })
  withheld: boolean;

  /** written to the millisecond, so that the same can be asked for again */
  @Field(() => DateTimeScalar, {
    description:
      '统计时间:截至此时的数据,精确到毫秒,可以作为 asOf.known 再次查询。The moment as of which it was worked out, to the millisecond.',
  })
  asOf: string;
}

/** What the cells of statistics of people have besides. */
@ObjectType()
export abstract class StatisticOfPersons extends StatisticOfUnits {
  @Field(() => PersonTypeEnum, { nullable: true, description: `当月的人员类型;${NOT_GROUPED}` })
  personType?: PersonType;

  @Field(() => SexEnum, { nullable: true, description: `性别;${NOT_GROUPED}` })
  sex?: Sex;

  @Field(() => AgeBandEnum, { nullable: true, description: `当月的年龄段;${NOT_GROUPED}` })
  ageBand?: AgeBand;
}
