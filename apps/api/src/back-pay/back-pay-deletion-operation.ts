import { decideBackPayDeletion, describeBackPayDeletion, enrolmentIn } from '@canbao/rules';
import type { BackPayDeletionDecision, BackPayInput, ValidBackPayInput } from '@canbao/rules';
import type {
  Declared,
  Considered,
  DeclaredRequest,
  MemberRecords,
  Operation,
  Submission,
} from '../operation/index.ts';
import { withdrawBackPay } from '../ledger/index.ts';
import { loadMemberFacts } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { askedFor, checkedInput, declaredBackPay, inputFrom } from './back-pay-operation.ts';

/** What the rules said of a deletion, beside what every operation has. */
export interface ConsideredDeletion extends Considered {
  readonly decision: BackPayDeletionDecision;
}

export interface BackPayDeletionOperation extends Operation {
  consider(scoped: Scoped, hold: boolean): Promise<ConsideredDeletion>;
}

/** 补缴删除 as an operation. Its input is checked here. Error: BAD_USER_INPUT with every reason. */
export function backPayDeletionOperation(submission: Submission, raw: BackPayInput): BackPayDeletionOperation {
  const input = checkedInput(submission, raw);
  return {
    kind: 'DELETE_BACK_PAY',
    ...askedFor(input),
    consider: async (scoped, hold) =>
      considered(submission, input, await loadMemberFacts(scoped, submission, input.idNo, hold)),
  };
}

/** 补缴删除 made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right in itself. */
export function backPayDeletionOperationFrom(
  submission: Submission,
  declared: DeclaredRequest,
): BackPayDeletionOperation {
  return backPayDeletionOperation(submission, inputFrom(declared));
}

function considered(
  submission: Submission,
  input: ValidBackPayInput,
  { facts, personId, isStranger }: MemberRecords,
): ConsideredDeletion {
  const { unit, policy, moment } = submission;
  const decision = decideBackPayDeletion(input, facts, moment, policy);
  const { plan } = decision;
  const enrolmentId = enrolmentIn(facts.enrolments, input.months.at(-1)!)?.id ?? null;
  return {
    decision,
    personName: facts.person?.name ?? null,
    effect: plan?.effect ?? null,
    lookUpFailed: isStranger,
    about: { personId, enrolmentId },
    declare: () => declared(decision),
    carryOut: async (scoped, { declarationId }, record) => {
      if (plan === null || personId === null) throw new RangeError('a refused deletion is not carried out');
      const chargeIds = plan.charges.map(({ chargeId }) => chargeId);
      await Promise.all([
        withdrawBackPay(scoped, { unitId: unit.id, declarationId }, chargeIds),
        record({ personId, enrolmentId }),
      ]);
    },
  };
}

function declared({ plan }: BackPayDeletionDecision): Declared {
  if (plan === null) return { before: {}, after: {}, result: {} };
  const months = plan.charges.map(({ coveredMonth }) => coveredMonth);
  const before = declaredBackPay(months, plan.totals);
  return {
    before,
    after: { backPayMonths: null, backPayAmount: null },
    result: { details: describeBackPayDeletion(plan) },
  };
}
