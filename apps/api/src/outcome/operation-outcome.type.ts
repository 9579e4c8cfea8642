import type { RefusalCode } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

/** How operations end when they are done. */
type DoneOutcome = 'STOPPED';

/** Every outcome that an operation can have, by its code; those that are refusals bear the refusal's. */
const OUTCOMES = {
  STOPPED: '停保成功。Stopped.',
  PENDING_APPROVAL: '已提交,待审核。Waits for the agency.',
  REVIEW_REJECTED: '审核未通过。The agency has not approved it.',
  SETTLEMENT_WINDOW: '结算期内暂停申报。The agency is settling.',
  FEE_MONTH_SETTLED: '本单位当月已结算。The unit’s bill of the month has been issued.',
  DUPLICATE_PERSON: '存在多条人员信息(S4)。Several records of one person.',
  PERSON_NOT_FOUND: '没有该人员的信息(S2)。Nobody is on record under this number.',
  NOT_ENROLLED_HERE: '未在本单位正常参保(S1)。Not enrolled in this unit.',
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
