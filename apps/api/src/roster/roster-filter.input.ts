import type { Fen, InsuranceType, LivingStatus, Month, PersonType } from '@canbao/rules';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { LivingStatusEnum, PersonTypeEnum } from '../person/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

/** 参保状态 as an enum of the schema. */
export const RosterStateEnum = { OPEN: 'OPEN', ENDED: 'ENDED', ALL: 'ALL' } as const;

registerEnumType(RosterStateEnum, {
  name: 'RosterState',
  description: '参保状态。Which enrolments.',
  valuesConfig: {
    OPEN: { description: '在保。Open.' },
    ENDED: { description: '已停保。Ended.' },
    ALL: { description: '全部。All.' },
  },
});

@InputType({ description: '花名册的查询条件。Who of the roster.' })
export class RosterFilter {
  @Field(() => String, { nullable: true, description: '姓名或证件号码的一部分。Part of a name or ID number.' })
  search?: string | null;

  @Field(() => RosterStateEnum, { nullable: true, description: '参保状态,默认在保。Open ones when left out.' })
  state?: keyof typeof RosterStateEnum | null;

  @Field(() => PersonTypeEnum, { nullable: true, description: '人员类型。Of this person type.' })
  personType?: PersonType | null;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份从(含)。Begun in or after.' })
  startMonthFrom?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份到(含)。Begun in or before.' })
  startMonthTo?: Month | null;

  @Field(() => InsuranceTypeEnum, { nullable: true, description: '险种。Insured in this type.' })
  insuranceType?: InsuranceType | null;

  @Field(() => LivingStatusEnum, { nullable: true, description: '生存状态。Of this status.' })
  livingStatus?: LivingStatus | null;

  @Field(() => MoneyScalar, { nullable: true, description: '申报工资从(含)。A declared wage of at least.' })
  declaredWageFrom?: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: '申报工资到(含)。A declared wage of at most.' })
  declaredWageTo?: Fen | null;
}

@InputType({ description: '离退休人员的查询条件。Which retired persons.' })
export class RetireeFilter {
  @Field(() => String, { nullable: true, description: '证件号码。With this ID number.' })
  idNo?: string | null;

  @Field(() => LivingStatusEnum, { nullable: true, description: '生存状态。Of this status.' })
  livingStatus?: LivingStatus | null;

  @Field(() => String, { nullable: true, description: '姓名或证件号码的一部分。Part of a name or ID number.' })
  search?: string | null;
}
