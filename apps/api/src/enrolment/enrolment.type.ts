import type { EnrolOutcome, Fen, InsuranceType, Month, PersonType } from '@canbao/rules';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { Charge } from '../ledger/index.ts';
import { PersonTypeEnum } from '../person/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

const OUTCOMES: Readonly<Record<EnrolOutcome, string>> = {
  ENROLLED_WITH_BACK_PAY: '参保成功,补缴成功(E1)。Enrolled, with back-pay.',
  ENROLLED: '参保成功,没有可以补收的月份(E2)。Enrolled; no month to back-pay.',
  MONTH_NOT_OPEN: '参保月份尚未开放(E3)。The month is not open yet.',
  DUPLICATE_PERSON: '存在多条人员信息(E4)。Several records of one person.',
  REACHED_RETIREMENT_AGE: '已达退休年龄(E5)。The person has reached retirement age.',
  FLEXIBLE_EMPLOYMENT_OPEN: '存在灵活就业参保(E6)。Open flexible-employment insurance.',
  ALREADY_ENROLLED: '已在单位正常参保(E7)。Enrolled already.',
  TRANSFERRED: '同年存在居民医保和职工医保(E8)。Residents’ and employees’ insurance in one year.',
  NAME_MISMATCH: '姓名与证件号码不一致(E9)。The name is not the one on record.',
  SETTLEMENT_WINDOW: '结算期内暂停申报。The agency is settling.',
  PENDING_APPROVAL: '已提交,待审核。Waits for the agency.',
  POLICY_NOT_PUBLISHED: '所涉月份的政策尚未公布。A policy row is missing.',
  FEE_MONTH_SETTLED: '本单位当月已结算。The unit’s bill of the month has been issued.',
  REVIEW_REJECTED: '审核未通过。The agency has not approved it.',
};
const outcomes = Object.keys(OUTCOMES) as EnrolOutcome[];

/** 参保结果 as an enum of the schema. */
export const EnrolOutcomeEnum = Object.fromEntries(outcomes.map((outcome) => [outcome, outcome])) as {
  [O in EnrolOutcome]: O;
};

registerEnumType(EnrolOutcomeEnum, {
  name: 'EnrolOutcome',
  description: '参保登记的结果。The outcome of an enrolment.',
  valuesConfig: Object.fromEntries(outcomes.map((outcome) => [outcome, { description: OUTCOMES[outcome] }])),
});

@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["enrolment:read"]])')
@ObjectType({ description: '参保关系:一人通过一个单位从某月起参保。A person insured through a unit.' })
export class Enrolment {
  @Field(() => ID, { description: '参保关系编号。The id of the enrolment.' })
  id: number;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  personId: number;

  @Field(() => MonthScalar, { description: '参保月份。Its first month.' })
  startMonth: Month;

  @Field(() => MonthScalar, { nullable: true, description: '停保月份;在保时为空。Its last month; null while open.' })
  endMonth: Month | null;

  @Field(() => PersonTypeEnum, { description: '人员类型。The person type.' })
  personType: PersonType;

  @Field(() => [InsuranceTypeEnum], { description: '参保险种。The insurance types.' })
  insuranceTypes: InsuranceType[];

  @Field(() => MoneyScalar, { description: '申报工资。The declared wage.' })
  declaredWage: Fen;

  @Field(() => MoneyScalar, {
    description: '当前费款所属期的缴费基数。The contribution base of the current fee month.',
  })
  contributionBase: Fen;

  declarationId: number;
}

@ObjectType({ description: '参保登记的结果。What became of an enrolment.' })
export class EnrolResult {
  @Field(() => EnrolOutcomeEnum, { description: '结果代码。The outcome.' })
  outcome: EnrolOutcome;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => String, { nullable: true, description: '补充说明。What the message leaves open.' })
  detail: string | null;

  @Field(() => Enrolment, { nullable: true, description: '参保关系;不予办理时为空。Null when refused.' })
  enrolment: Enrolment | null;

  @Field(() => [Charge], { description: '补缴核定的应缴明细。The back-pay charges.' })
  backPay: Charge[];

  @Field(() => [MonthScalar], { description: '超出期限、未核定补缴的月份。Months older than the limit.' })
  notAssessed: Month[];

  @Field(() => [MonthScalar], { description: '此前已经缴费的月份。Months charged before.' })
  alreadyCharged: Month[];

  @Field(() => [Refusal], { description: '不予办理的全部原因;已办理时为空。Every reason; empty when done.' })
  refusals: Refusal[];

  @Field(() => Declaration, { description: '本次申报的记录。The declaration that records it.' })
  declaration: Declaration;
}

@ObjectType({ description: '预览的一笔补缴。A charge that an enrolment would cause.' })
export class PreviewedCharge {
  @Field(() => MonthScalar, { description: '对应费款所属期。The month that it insures.' })
  coveredMonth: Month;

  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => MoneyScalar, { description: '缴费基数。The contribution base.' })
  base: Fen;

  @Field(() => MoneyScalar, { description: '个人缴费金额。The person’s share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费金额。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '金额合计。Both together.' })
  amount: Fen;
}

@ObjectType({ description: '参保登记预览:同样的规则,不做任何登记。What an enrolment would give; nothing is stored.' })
export class EnrolmentPreview {
  @Field(() => EnrolOutcomeEnum, { description: '结果代码。The outcome.' })
  outcome: EnrolOutcome;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => String, { nullable: true, description: '补充说明。What the message leaves open.' })
  detail: string | null;

  @Field(() => MonthScalar, { description: '费款所属期。The fee month that would carry the back-pay.' })
  feeMonth: Month;

  @Field(() => PersonTypeEnum, { description: '人员类型。The person type.' })
  personType: PersonType;

  @Field(() => MoneyScalar, { nullable: true, description: '当期缴费基数。The base of the fee month.' })
  contributionBase: Fen | null;

  @Field(() => [PreviewedCharge], { description: '将补缴的应缴明细。The back-pay charges.' })
  backPay: PreviewedCharge[];

  @Field(() => MoneyScalar, { description: '个人补缴合计。The person’s share in all.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位补缴合计。The unit’s share in all.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '补缴合计。Both together.' })
  amount: Fen;

  @Field(() => [MonthScalar], { description: '超出期限、不能核定的月份。Months older than the limit.' })
  notAssessed: Month[];

  @Field(() => [MonthScalar], { description: '此前已经缴费的月份。Months charged before.' })
  alreadyCharged: Month[];

  @Field(() => [Refusal], { description: '不予办理的全部原因。Every reason why it would be refused.' })
  refusals: Refusal[];
}
