import type { Month } from '@canbao/rules';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { Enrolment } from '../enrolment/index.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

const OUTCOMES = {
  STOPPED: '停保成功。Stopped.',
  NOT_ENROLLED_HERE: '未在本单位正常参保(S1)。Not enrolled in this unit.',
  PERSON_NOT_FOUND: '没有该人员的信息(S2)。Nobody is on record under this number.',
  DATE_OUT_OF_RANGE: '变更时间超出范围(S3)。The change date is out of range.',
  DUPLICATE_PERSON: '存在多条人员信息(S4)。Several records of one person.',
  RETIRED: '退休人员(S5)。The person is retired.',
  NAME_MISMATCH: '姓名与证件号码不一致。The name given is not the member’s.',
  SETTLEMENT_WINDOW: '结算期内暂停申报。The agency is settling.',
  PENDING_APPROVAL: '已提交,待审核。Waits for the agency.',
  FEE_MONTH_SETTLED: '本单位当月已结算。The unit’s bill of the month has been issued.',
  POLICY_NOT_PUBLISHED: '所涉月份的政策尚未公布。A policy row is missing.',
  REVIEW_REJECTED: '审核未通过。The agency has not approved it.',
} as const;

export type StopOutcome = keyof typeof OUTCOMES;
const outcomes = Object.keys(OUTCOMES) as StopOutcome[];

/** 减员结果 as an enum of the schema. */
export const StopOutcomeEnum = Object.fromEntries(outcomes.map((outcome) => [outcome, outcome])) as {
  [O in StopOutcome]: O;
};

registerEnumType(StopOutcomeEnum, {
  name: 'StopOutcome',
  description: '减员的结果。The outcome of a stop.',
  valuesConfig: Object.fromEntries(outcomes.map((outcome) => [outcome, { description: OUTCOMES[outcome] }])),
});

@ObjectType({ description: '减员的结果。What became of a stop.' })
export class StopResult {
  @Field(() => StopOutcomeEnum, { description: '结果代码。The outcome.' })
  outcome: StopOutcome;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => [String], { description: '哪些变了、哪些不变;不予办理时为空。What has changed, and what has not.' })
  details: string[];

  @Field(() => [MonthScalar], {
    description: '仍保留、尚未出具通知单的补缴月份,可另行删除。Back-pay that is left and can still be deleted.',
  })
  remainingBackPay: Month[];

  @Field(() => Enrolment, { nullable: true, description: '参保关系;不予办理时为空。Null when refused.' })
  enrolment: Enrolment | null;

  @Field(() => [Refusal], { description: '不予办理的全部原因;已办理时为空。Every reason; empty when done.' })
  refusals: Refusal[];

  @Field(() => Declaration, { description: '本次申报的记录。The declaration that records it.' })
  declaration: Declaration;
}
