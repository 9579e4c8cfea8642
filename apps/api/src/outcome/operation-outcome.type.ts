import type { RefusalCode } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

/** How operations end when they are done. */
type DoneOutcome =
  | 'STOPPED'
  | 'WAGE_ADJUSTED'
  | 'PERSON_TYPE_CHANGED'
  | 'BACK_PAY_ASSESSED'
  | 'BACK_PAY_DELETED'
  | 'UNIT_UPDATED'
  | 'PERSON_UPDATED';

/** Every outcome that an operation can have, by its code; those that are refusals bear the refusal's. */
const OUTCOMES = {
  STOPPED: '停保成功。Stopped.',
  WAGE_ADJUSTED: '申报工资已变更。The declared wage is another.',
  PERSON_TYPE_CHANGED: '人员类型已变更。The person type is another.',
  BACK_PAY_ASSESSED: '补缴成功。Charged for the months asked for.',
  BACK_PAY_DELETED: '补缴删除成功。The back-pay is withdrawn.',
  UNIT_UPDATED: '单位信息已变更。The unit’s particulars are others.',
  PERSON_UPDATED: '人员信息已变更。The person’s particulars are others.',
  PENDING_APPROVAL: '已提交,待审核。Waits for the agency.',
  REVIEW_REJECTED: '审核未通过。The agency has not approved it.',
  SETTLEMENT_WINDOW: '结算期内暂停申报。The agency is settling.',
  FEE_MONTH_SETTLED: '本单位当月已结算。The unit’s bill of the month has been issued.',
  DUPLICATE_PERSON: '存在多条人员信息(S4)。Several records of one person.',
  PERSON_NOT_FOUND: '没有该人员的信息(S2)。Nobody is on record under this number.',
  DATE_OUT_OF_RANGE: '变更时间超出范围(S3)。The change date is out of range.',
  RETIRED: '退休人员(S5)。The person is retired.',
  NOT_ENROLLED_HERE: '未在本单位正常参保(S1)。Not enrolled in this unit.',
  NAME_MISMATCH: '姓名与证件号码不一致。The name is not the one on record.',
  MEMBER_RETIRED: '退休人员不办理。The member is retired.',
  ANNUAL_DECLARATION_OPEN: '年度缴费申报期内不办理零星调整。Wages are being declared annually.',
  ANNUAL_DECLARATION_CLOSED: '不在年度缴费申报期内。The annual declaration is not open.',
  WAGE_UNCHANGED: '申报工资没有变化。The wage is in force already.',
  CIVIL_SERVANT_NOT_OFFERED: '该类单位没有公务员医疗保险。Units of this type have no civil servants.',
  PERSON_TYPE_UNCHANGED: '人员类型没有变化。The type is in force already.',
  CHANGE_MONTH_PASSED: '变更月份已经过去。The month has passed.',
  CHANGE_MONTH_NOT_OPEN: '变更月份尚未开放。The month is not open yet.',
  BACK_PAY_MONTH_NOT_ENROLLED: '该月未在本单位参保。Not enrolled here in a month.',
  BACK_PAY_MONTH_CHARGED: '该月已缴费或已核定。A month is charged already.',
  BACK_PAY_MONTH_TOO_OLD: '该月超过网上补缴期限。A month is too old.',
  BACK_PAY_MONTH_NOT_PAST: '该月不早于当前费款所属期。A month is not past.',
  BACK_PAY_NOT_CHARGED: '该月没有本单位的补缴。A month has no back-pay here.',
  BACK_PAY_BILLED: '补缴已列入缴费通知单。The back-pay stands on an issued bill.',
  BACK_PAY_PAID: '补缴所在的缴费通知单已缴款。The bill that carries it is paid.',
  NOTHING_CHANGED: '没有变化。Nothing is different.',
  NAME_CHANGE_AT_COUNTER: '姓名须到柜台更正。The name is corrected at the counter.',
  BACK_PAY_MONTH_RETIRED: '该月已退休,不能补缴。The person was retired in the month.',
  POLICY_NOT_PUBLISHED: '所涉月份的政策尚未公布。A policy row is missing.',
} as const satisfies Partial<Record<DoneOutcome | 'PENDING_APPROVAL' | RefusalCode, string>>;

export type OperationOutcome = keyof typeof OUTCOMES;
const outcomes = Object.keys(OUTCOMES) as OperationOutcome[];

/** 业务结果 as an enum of the schema. */
export const OperationOutcomeEnum = Object.fromEntries(outcomes.map((outcome) => [outcome, outcome])) as {
  [O in OperationOutcome]: O;
};

registerEnumType(OperationOutcomeEnum, {
  name: 'OperationOutcome',
  description: '业务办理的结果。The outcome of an operation.',
  valuesConfig: Object.fromEntries(outcomes.map((outcome) => [outcome, { description: OUTCOMES[outcome] }])),
});

/** An outcome as it was decided or stored. Throws a RangeError for one that the schema does not know. */
export function operationOutcome(text: string): OperationOutcome {
  if (Object.hasOwn(OUTCOMES, text)) return text as OperationOutcome;
  throw new RangeError(`not an outcome of an operation: ${text}`);
}
