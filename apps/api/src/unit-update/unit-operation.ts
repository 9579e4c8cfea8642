import { checkUnitInput, decideUnitUpdate, describeUnitUpdate, unitFieldText } from '@canbao/rules';
import type { UnitField, UnitParticulars, UnitUpdateDecision, UnitUpdateInput } from '@canbao/rules';
import type { DeclaredValues, Json } from '../declaration/index.ts';
import type { Considered, Declared, DeclaredRequest, Operation, Submission } from '../operation/index.ts';
import { badInput } from '../platform/graphql/request-error.ts';
import { storeUnitParticulars, unitParticulars } from './unit-particulars.store.ts';

/**
 * 单位信息维护 as an operation: about the unit itself, so about nobody. Its input is checked here; nothing is looked up yet.
 * Error: BAD_USER_INPUT with every reason.
 */
export function unitOperation(submission: Submission, raw: UnitUpdateInput): Operation {
  const checked = checkUnitInput(raw, submission.moment.day);
  if (!checked.ok) throw badInput(checked.refusals);
  const { input } = checked;
  return {
    kind: 'UPDATE_UNIT',
    idNo: null,
    personName: null,
    input: { ...(input.given as Record<string, Json>) },
    consider: async (scoped, hold) => {
      const current = await unitParticulars(scoped, submission, hold);
      const decision = decideUnitUpdate(input, current, submission.moment, submission.policy);
      return considered(submission, current, decision);
    },
  };
}

/** A change of the unit made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right in itself. */
export function unitOperationFrom(submission: Submission, { input }: DeclaredRequest): Operation {
  // what was stored is what had been checked
  return unitOperation(submission, input);
}

function considered({ unit }: Submission, current: UnitParticulars, decision: UnitUpdateDecision): Considered {
  const about = { personId: null, enrolmentId: null };
  return {
    decision,
    lookUpFailed: false,
    about,
    declare: () => declared(decision),
    carryOut: async (scoped, _, record) => {
      const { plan } = decision;
      if (plan === null) throw new RangeError('a refused change of a unit is not carried out');
      await Promise.all([storeUnitParticulars(scoped, unit.id, { ...current, ...plan.changed }), record(about)]);
    },
  };
}

/** What is shown of it is masked; what stood there before is kept as it was, so that it can be put back. */
function declared({ plan }: UnitUpdateDecision): Declared {
  if (plan === null) return { before: {}, after: {}, result: {} };
  const former = plan.former as Record<string, Json>;
  return {
    before: shown(plan.former),
    after: shown(plan.changed),
    result: { details: describeUnitUpdate(plan), former },
  };
}

function shown(values: Partial<UnitParticulars>): DeclaredValues {
  const entries = (Object.entries(values) as [UnitField, string | null][]).map(([field, value]) => [
    field === 'name' ? 'unitName' : field,
    unitFieldText(field, value),
  ]);
  return Object.fromEntries(entries) as DeclaredValues;
}
