import type { Day, Fen, InsuranceType, LivingStatus, Month, PersonType, Sex } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { LivingStatusEnum, PersonTypeEnum, SexEnum } from '../person/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@Directive('@requiresScopes(scopes: [["enrolment:read"]])')
@ObjectType({ description: '花名册中的一人:基础信息和参保信息。One person enrolled in the unit.' })
export class Member {
  @Field(() => ID, { description: '个人编号。The person.' })
  personNo: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: '姓名。The name.' })
  name: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, {
    nullable: true,
    description: '证件号码;无权查看时为空。The ID number; null if not yours to see.',
  })
  idNo: string | null;

  @Field(() => SexEnum, { description: '性别。Sex.' })
  sex: Sex;

  @Directive('@tag(name: "personal")')
  @Field(() => DateScalar, {
    nullable: true,
    description: '出生日期;无权查看时为空。Date of birth; null if not yours to see.',
  })
  birthDate: Day | null;

  @Field(() => Int, { description: '出生年份。Year of birth.' })
  birthYear: number;

  @Field(() => Int, {
    description:
      '周岁;对无权查看出生日期的账号为今年与出生年份之差。Age in whole years today; by the years alone for those who may not see the day of birth.',
  })
  age: number;

  @Field(() => PersonTypeEnum, { description: '人员类型。The person type.' })
  personType: PersonType;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '联系电话。Phone.' })
  phone: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '居住地。Where the person lives.' })
  residence: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '参加工作时间;无权查看时为空。When the person began to work; null if not yours to see.',
  })
  workStartDate: Day | null;

  @Field(() => Int, {
    nullable: true,
    description: '原法定退休年龄;未登记时为空。The original age of retirement; null when none is on record.',
  })
  originalRetirementAge: number | null;

  @Field(() => LivingStatusEnum, { description: '生存状态。Whether the person is alive.' })
  livingStatus: LivingStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '到达法定退休年龄的日期:按今天的政策;在到龄查询中按到龄当天的政策;无权查看出生日期时为空。When the age of retirement is reached, by today’s terms, or those of that day where the list is of who reaches it; null if the day of birth is not yours to see.',
  })
  retirementDate: Day | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      '退休年月:按退休人员管理的起始月;在职为空。The month since which the person has been retired; null at work.',
  })
  retirementMonth: Month | null;

  @Field(() => ID, { description: '参保关系编号。The enrolment.' })
  enrolmentId: number;

  @Field(() => MonthScalar, { description: '参保月份。Its first month.' })
  startMonth: Month;

  @Field(() => MonthScalar, { nullable: true, description: '停保月份;在保时为空。Its last month; null while open.' })
  endMonth: Month | null;

  @Field(() => [InsuranceTypeEnum], { description: '参保险种。The insurance types.' })
  insuranceTypes: InsuranceType[];

  @Field(() => MoneyScalar, { description: '申报工资。The declared wage.' })
  declaredWage: Fen;

  @Field(() => MoneyScalar, {
    description: '当前费款所属期的缴费基数。The contribution base of the current fee month.',
  })
  contributionBase: Fen;

  personId: number;
  unitId: number;
  /** the past moment as of which it is told; null: as it stands */
  known: Instant | null;
}

@Directive('@requiresScopes(scopes: [["enrolment:read"]])')
@ObjectType({ description: '花名册。A list of persons enrolled in a unit.' })
export class MemberList {
  @Field(() => [Member], { description: '本页人员。The items of this page.' })
  items: Member[];

  @Field(() => Int, { description: '总人数。How many there are in all.' })
  totalItems: number;
}

@Directive('@requiresScopes(scopes: [["enrolment:read"]])')
@ObjectType({ description: '离退休人员。A retired person whom the unit looks after.' })
export class Retiree {
  @Field(() => ID, { description: '个人编号。The person.' })
  personNo: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: '姓名。The name.' })
  name: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, {
    nullable: true,
    description: '证件号码;无权查看时为空。The ID number; null if not yours to see.',
  })
  idNo: string | null;

  @Field(() => PersonTypeEnum, { description: '人员类型。The person type.' })
  personType: PersonType;

  @Field(() => MonthScalar, { nullable: true, description: '退休年月。The month of retirement.' })
  retirementMonth: Month | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '参加工作时间;无权查看时为空。When the person began to work; null if not yours to see.',
  })
  workStartDate: Day | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '联系电话。Phone.' })
  phone: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '居住地。Where the person lives.' })
  residence: string | null;

  @Field(() => LivingStatusEnum, { description: '生存状态。Whether the person is alive.' })
  livingStatus: LivingStatus;
}

@Directive('@requiresScopes(scopes: [["enrolment:read"]])')
@ObjectType({ description: '离退休人员列表。A list of retired persons.' })
export class RetireeList {
  @Field(() => [Retiree], { description: '本页人员。The items of this page.' })
  items: Retiree[];

  @Field(() => Int, { description: '总人数。How many there are in all.' })
  totalItems: number;
}
