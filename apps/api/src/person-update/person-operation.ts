import {
  checkPersonInput,
  decidePersonUpdate,
  describePersonUpdate,
  openEnrolment,
  personFieldText,
} from '@canbao/rules';
import type {
  PersonField,
  PersonParticulars,
  PersonUpdateDecision,
  PersonUpdateInput,
  ValidPersonUpdateInput,
} from '@canbao/rules';
import type { DeclaredValues, Json } from '../declaration/index.ts';
import { loadMemberFacts } from '../operation/index.ts';
import type {
  Considered,
  Declared,
  DeclaredRequest,
  MemberRecords,
  Operation,
  Submission,
} from '../operation/index.ts';
import { badInput } from '../platform/graphql/request-error.ts';
import { personParticulars, storePersonParticulars } from './person-particulars.store.ts';
import type { RecordedPerson } from './person-particulars.store.ts';

/**
 * 人员信息维护 as an operation. Its input is checked here; nothing is looked up yet.
 * Error: BAD_USER_INPUT with every reason.
 */
export function personOperation(submission: Submission, raw: PersonUpdateInput): Operation {
  const checked = checkPersonInput(raw, submission.moment.day);
  if (!checked.ok) throw badInput(checked.refusals);
  const { input } = checked;
  return {
    kind: 'UPDATE_PERSON',
    idNo: input.idNo,
    personName: null,
    input: { ...(input.given as Record<string, Json>) },
    consider: async (scoped, hold) => {
      // In this order: the second is read once the first holds the number.
      const [records, recorded] = await Promise.all([
        loadMemberFacts(scoped, submission, input.idNo, hold),
        personParticulars(scoped, submission, input.idNo),
      ]);
      return considered(submission, input, records, recorded);
    },
  };
}

/** A change of a person made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right in itself. */
export function personOperationFrom(submission: Submission, { idNo, input }: DeclaredRequest): Operation {
  // what was stored is what had been checked
  return personOperation(submission, { ...(input as Omit<PersonUpdateInput, 'idNo'>), idNo: idNo ?? '' });
}

function considered(
  { moment, policy, unit }: Submission,
  input: ValidPersonUpdateInput,
  { facts, personId, isStranger }: MemberRecords,
  { current, enrolledElsewhere }: RecordedPerson,
): Considered {
  const decision = decidePersonUpdate(input, { member: facts, current, enrolledElsewhere }, moment, policy);
  const about = { personId, enrolmentId: openEnrolment(facts.enrolments)?.id ?? null };
  return {
    decision,
    personName: facts.person?.name ?? null,
    lookUpFailed: isStranger,
    about,
    declare: () => declared(decision),
    carryOut: async (scoped, _, record) => {
      const { plan } = decision;
      if (plan === null || current === null || personId === null) {
        throw new RangeError('a refused change of a person is not carried out');
      }
      const values = { ...current, ...plan.changed };
      await Promise.all([storePersonParticulars(scoped, unit.id, personId, values), record(about)]);
    },
  };
}

/** What stood there before is kept as it was, so that it can be put back. */
function declared({ plan }: PersonUpdateDecision): Declared {
  if (plan === null) return { before: {}, after: {}, result: {} };
  const former = plan.former as Record<string, Json>;
  return {
    before: shown(plan.former),
    after: shown(plan.changed),
    result: { details: describePersonUpdate(plan), former },
  };
}

function shown(values: Partial<PersonParticulars>): DeclaredValues {
  const entries = (Object.entries(values) as [PersonField, string | number | null][]).map(([field, value]) => [
    field,
    personFieldText(field, value),
  ]);
  return Object.fromEntries(entries) as DeclaredValues;
}
