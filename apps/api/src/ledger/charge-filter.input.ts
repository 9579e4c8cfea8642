import type { AgeBand, BaseBand, ChargeKind, InsuranceType, Month, PersonType, Sex } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { PersonTypeEnum, SexEnum } from '../person/index.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { UnitTraitsFilter } from '../unit/index.ts';
import { AgeBandEnum, BaseBandEnum } from './bands.type.ts';
import { ChargeKindEnum } from './charge-kind.type.ts';

@InputType({ description: '应缴明细的查询条件。Which charges.' })
export class ChargeFilter extends UnitTraitsFilter {
  @Field(() => MonthScalar, { nullable: true, description: '费款所属期。Of this bill’s month.' })
  feeMonth?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '费款所属期从(含)。Of this bill’s month or a later one.' })
  feeMonthFrom?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '费款所属期到(含)。Of this bill’s month or an earlier one.',
  })
  feeMonthTo?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '对应费款所属期。Insuring this month.' })
  coveredMonth?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '对应费款所属期从(含)。Insuring this month or a later one.',
  })
  coveredMonthFrom?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '对应费款所属期到(含)。Insuring this month or an earlier one.',
  })
  coveredMonthTo?: Month | null;

  @Field(() => InsuranceTypeEnum, { nullable: true, description: '险种。Of this insurance type.' })
  insuranceType?: InsuranceType | null;

  @Field(() => ChargeKindEnum, { nullable: true, description: '缴费类型。Of this kind.' })
  kind?: ChargeKind | null;

  @Field(() => [PersonTypeEnum], {
    nullable: true,
    description: '当月的人员类型,其中之一。Of persons who were of one of these types in the covered month.',
  })
  personTypes?: PersonType[] | null;

  @Field(() => SexEnum, { nullable: true, description: '性别。Of persons of this sex.' })
  sex?: Sex | null;

  @Field(() => [AgeBandEnum], {
    nullable: true,
    description: '年龄段,其中之一。Of persons who were of one of these ages in the covered month.',
  })
  ageBands?: AgeBand[] | null;

  @Field(() => [BaseBandEnum], { nullable: true, description: '缴费基数段,其中之一。On one of these bases.' })
  baseBands?: BaseBand[] | null;

  @Field(() => String, { nullable: true, description: '证件号码。Of the person with this ID number.' })
  idNo?: string | null;

  @Field(() => ID, { nullable: true, description: '个人编号。Of this person.' })
  personNo?: string | null;

  @Field(() => String, { nullable: true, description: '姓名或证件号码的一部分。Part of a name or ID number.' })
  search?: string | null;
}
