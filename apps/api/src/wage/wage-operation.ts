import { checkWageInput, decideWage, describeWage, formatYuan, openEnrolment } from '@canbao/rules';
import type { MonthBase, ValidWageInput, WageDecision, WageInput } from '@canbao/rules';
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
import { keptBase } from '../outcome/index.ts';
import { badInput } from '../platform/graphql/request-error.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** What the rules said of a change of wage, beside what every operation has. */
export interface ConsideredWage extends Considered {
  readonly decision: WageDecision;
}

export interface WageOperation extends Operation {
  consider(scoped: Scoped, hold: boolean): Promise<ConsideredWage>;
}

/**
 * 零星基数调整, and with `annual` one row of 年度缴费申报, as an operation. Its input is checked here; nothing is looked up yet.
 * Error: BAD_USER_INPUT with every reason.
 */
export function wageOperation(submission: Submission, raw: WageInput): WageOperation {
  const checked = checkWageInput(raw, submission.moment.day);
  if (!checked.ok) throw badInput(checked.refusals);
  const { input } = checked;
  return {
    kind: 'ADJUST_WAGE',
    idNo: input.idNo,
    personName: input.name,
    input: { declaredWage: input.declaredWage, annual: input.annual },
    consider: async (scoped, hold) =>
      considered(submission, input, await loadMemberFacts(scoped, submission, input.idNo, hold)),
  };
}

/** A change of wage made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right in itself. */
export function wageOperationFrom(submission: Submission, { idNo, personName, input }: DeclaredRequest): WageOperation {
  // what was stored is what had been checked
  const asked = input as unknown as Pick<WageInput, 'declaredWage' | 'annual'>;
  return wageOperation(submission, { ...asked, idNo: idNo ?? '', name: personName });
}

function considered({ moment, policy }: Submission, input: ValidWageInput, records: MemberRecords): ConsideredWage {
  const { facts, personId, isStranger } = records;
  const decision = decideWage(input, facts, moment, policy);
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
      if (!known) throw new RangeError('a refused change of wage is not carried out');
      await Promise.all([storeTerms(scoped, declarationId, known.change), record(about)]);
    },
  };
}

function declared({ plan }: WageDecision): Declared {
  if (plan === null || plan.known === null) return { before: {}, after: {}, result: {} };
  return {
    before: valuesOf(plan.known.baseBefore),
    after: valuesOf(plan.base),
    result: { details: describeWage(plan), base: keptBase(plan.base) },
  };
}

function valuesOf({ declaredWage, base }: MonthBase): DeclaredValues {
  return { declaredWage: formatYuan(declaredWage), contributionBase: formatYuan(base) };
}
