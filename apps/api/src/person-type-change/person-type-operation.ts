import {
  checkPersonTypeInput,
  decidePersonType,
  describePersonType,
  insuranceTypeName,
  openEnrolment,
  personTypeName,
} from '@canbao/rules';
import type { PersonTypeDecision, PersonTypeInput, Terms, ValidPersonTypeInput } from '@canbao/rules';
import type { DeclaredValues } from '../declaration/index.ts';
import { storeTerms } from '../enrolment/index.ts';
import { loadMemberFacts } from '../operation/index.ts';
import type {
  Considered,
  Declared,
  DeclaredRequest,
  MemberRecords,
  Operation,
  Submission,
} from '../operation/index.ts';
import { setPersonType } from '../person/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { badInput } from '../platform/graphql/request-error.ts';

/** What the rules said of a change of person type, beside what every operation has. */
export interface ConsideredPersonType extends Considered {
  readonly decision: PersonTypeDecision;
}

export interface PersonTypeOperation extends Operation {
  consider(scoped: Scoped, hold: boolean): Promise<ConsideredPersonType>;
}

/**
 * 人员类型变更 as an operation. Its input is checked here; nothing is looked up yet.
 * Error: BAD_USER_INPUT with every reason.
 */
export function personTypeOperation(submission: Submission, raw: PersonTypeInput): PersonTypeOperation {
  const checked = checkPersonTypeInput(raw, submission.moment.day);
  if (!checked.ok) throw badInput(checked.refusals);
  const { input } = checked;
  return {
    kind: 'UPDATE_PERSON',
    idNo: input.idNo,
    personName: null,
    input: { personType: input.personType, fromMonth: input.fromMonth },
    consider: async (scoped, hold) =>
      considered(submission, input, await loadMemberFacts(scoped, submission, input.idNo, hold)),
  };
}

/** A change of person type made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right. */
export function personTypeOperationFrom(submission: Submission, { idNo, input }: DeclaredRequest): PersonTypeOperation {
  // what was stored is what had been checked
  const asked = input as unknown as Omit<PersonTypeInput, 'idNo'>;
  return personTypeOperation(submission, { ...asked, idNo: idNo ?? '' });
}

function considered(
  { unit, moment, policy }: Submission,
  input: ValidPersonTypeInput,
  { facts, personId, isStranger }: MemberRecords,
): ConsideredPersonType {
  const decision = decidePersonType(input, unit, facts, moment, policy);
  const about = { personId, enrolmentId: openEnrolment(facts.enrolments)?.id ?? null };
  return {
    decision,
    personName: facts.person?.name ?? null,
    effect: decision.plan?.known?.effect ?? null,
    lookUpFailed: isStranger,
    about,
    declare: () => declared(decision),
    carryOut: async (scoped, { declarationId }, record) => {
      const known = decision.plan?.known;
      if (!known || personId === null) throw new RangeError('a refused change of person type is not carried out');
      await Promise.all([
        storeTerms(scoped, declarationId, known.change),
        setPersonType(scoped, unit.id, personId, known.change.after.personType),
        record(about),
      ]);
    },
  };
}

function declared({ plan }: PersonTypeDecision): Declared {
  if (plan === null || plan.known === null) return { before: {}, after: {}, result: {} };
  const { before, after } = plan.known.change;
  return { before: valuesOf(before), after: valuesOf(after), result: { details: describePersonType(plan) } };
}

function valuesOf({ personType, insuranceTypes }: Terms): DeclaredValues {
  return {
    personType: personTypeName(personType),
    insuranceTypes: insuranceTypes.map(insuranceTypeName).join('、'),
  };
}
