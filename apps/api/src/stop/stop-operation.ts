import { checkStopInput, decideStop, describeStop } from '@canbao/rules';
import type { MemberFacts, StopDecision, StopInput, ValidStopInput } from '@canbao/rules';
import { loadMemberFacts } from '../operation/index.ts';
import type {
  CarriedOut,
  Considered,
  Declared,
  DeclaredRequest,
  MemberRecords,
  Operation,
  Submission,
} from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { badInput } from '../platform/graphql/request-error.ts';
import { endEnrolment } from './stop.store.ts';

/** What the rules said of a stop, beside what every operation has. */
export interface ConsideredStop extends Considered {
  readonly decision: StopDecision;
}

export interface StopOperation extends Operation {
  consider(scoped: Scoped, hold: boolean): Promise<ConsideredStop>;
}

/** 减员 as an operation. Error: BAD_USER_INPUT with every reason. */
export function stopOperation(submission: Submission, raw: StopInput): StopOperation {
  const checked = checkStopInput(raw, submission.moment.day);
  if (!checked.ok) throw badInput(checked.refusals);
  const { input } = checked;
  return {
    kind: 'STOP',
    idNo: input.idNo,
    personName: input.name,
    input: { changeDate: input.changeDate },
    consider: async (scoped, hold) =>
      considered(submission, input, await loadMemberFacts(scoped, submission, input.idNo, hold)),
  };
}

/** 减员 made anew from its declaration, with the change date that was asked for. Error: BAD_USER_INPUT. */
export function stopOperationFrom(submission: Submission, { idNo, personName, input }: DeclaredRequest): StopOperation {
  const changeDate = input['changeDate'];
  return stopOperation(submission, {
    idNo: idNo ?? '',
    name: personName,
    changeDate: typeof changeDate === 'string' ? changeDate : null,
  });
}

function considered(submission: Submission, input: ValidStopInput, records: MemberRecords): ConsideredStop {
  const { personId, isStranger } = records;
  const facts = submission.atCounter ? asOnePerson(records.facts) : records.facts;
  const decision = decideStop(input, facts, submission.moment, submission.policy);
  const known = decision.plan?.known ?? null;
  const about: CarriedOut = { personId, enrolmentId: known?.enrolmentId ?? null };
  return {
    decision,
    personName: facts.person?.name ?? null,
    effect: known?.effect ?? null,
    lookUpFailed: isStranger,
    about: { personId, enrolmentId: null },
    declare: () => declared(decision),
    carryOut: async (scoped, { declarationId }, record) => {
      if (decision.plan === null || known === null) throw new RangeError('a refused stop is not carried out');
      await Promise.all([
        endEnrolment(scoped, known.enrolmentId, decision.plan.endMonth, declarationId),
        record(about),
      ]);
    },
  };
}

/**
 * At the counter S4 does not stand in the way: of two records that are both enrolled one has to be stopped before they can be
 * merged.
 */
function asOnePerson(facts: MemberFacts): MemberFacts {
  return { ...facts, records: Math.min(facts.records, 1) };
}

function declared({ plan }: StopDecision): Declared {
  const before = { enrolment: '正常参保', endMonth: null };
  if (plan === null) return { before, after: {}, result: {} };
  const remainingBackPay = [...(plan.known?.standingBackPay ?? [])];
  const after = { enrolment: '停保', changeDate: plan.changeDate, endMonth: plan.endMonth };
  return { before, after, result: { details: describeStop(plan), remainingBackPay } };
}
