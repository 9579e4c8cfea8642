import {
  checkEnrolmentInput,
  decideEnrolment,
  formatMonthsChinese,
  formatYuan,
  insuranceTypeName,
  monthOf,
  personTypeName,
  yearOf,
} from '@canbao/rules';
import type {
  EnrolmentDecision,
  EnrolmentFacts,
  EnrolmentInput,
  EnrolmentPlan,
  OperationEffect,
  ValidEnrolmentInput,
} from '@canbao/rules';
import type { DeclaredValues } from '../declaration/index.ts';
import { keepPolicyBases, storeBackPay } from '../ledger/index.ts';
import { feeMonthOf } from '../operation/index.ts';
import type { Considered, Declared, DeclaredRequest, Operation, Submission } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { badInput } from '../platform/graphql/request-error.ts';
import { findOrCreatePerson, loadFacts, storeEnrolment } from './enrolment.store.ts';

/** What the rules said of an enrolment, beside what every operation has. */
export interface ConsideredEnrolment extends Considered {
  readonly decision: EnrolmentDecision;
}

export interface EnrolmentOperation extends Operation {
  consider(scoped: Scoped, hold: boolean): Promise<ConsideredEnrolment>;
}

/**
 * 参保登记 as an operation. Its input is checked here; nothing is looked up about the person yet.
 * Error: BAD_USER_INPUT with every reason.
 */
export function enrolmentOperation(submission: Submission, raw: EnrolmentInput): EnrolmentOperation {
  const { unit, policy, moment } = submission;
  const checked = checkEnrolmentInput(raw, { name: unit.name, unitType: unit.unitType }, moment.day, policy);
  if (!checked.ok) throw badInput(checked.refusals);
  const { input } = checked;
  return {
    kind: 'ENROL',
    idNo: input.idNo,
    personName: input.name,
    input: askedFor(input),
    consider: async (scoped, hold) => {
      const asked = { feeMonth: feeMonthOf(submission), year: yearOf(monthOf(moment.day)), lock: hold };
      return considered(submission, input, await loadFacts(scoped, unit.id, input, asked));
    },
  };
}

/** 参保登记 made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right in itself. */
export function enrolmentOperationFrom(submission: Submission, declared: DeclaredRequest): EnrolmentOperation {
  const { idNo, personName, input } = declared;
  // what was stored is what had been checked
  const asked = input as unknown as Omit<EnrolmentInput, 'idNo' | 'name'>;
  return enrolmentOperation(submission, { ...asked, idNo: idNo ?? '', name: personName ?? '' });
}

function considered(submission: Submission, input: ValidEnrolmentInput, facts: EnrolmentFacts): ConsideredEnrolment {
  const { unit, policy, moment } = submission;
  const decision = decideEnrolment(input, facts, moment, policy);
  return {
    decision,
    effect: effectOf(decision, facts),
    lookUpFailed: decision.refusals.some(({ code }) => code === 'NAME_MISMATCH'),
    about: { personId: null, enrolmentId: null },
    declare: () => declared(decision),
    carryOut: async (scoped, numbers, record) => {
      const { plan, personType } = decision;
      if (plan === null) throw new RangeError('a refused enrolment is not carried out');
      const months = plan.backPay.map(({ coveredMonth }) => coveredMonth);
      const [personId, bases] = await Promise.all([
        findOrCreatePerson(scoped, unit.id, input),
        keepPolicyBases(scoped, policy, months),
      ]);
      const { feeMonth, declaredWage } = plan;
      const { enrolmentId } = numbers;
      await Promise.all([
        storeEnrolment(scoped, numbers, { unitId: unit.id, personId, personType }, plan),
        storeBackPay(
          scoped,
          { ...numbers, unitId: unit.id, personId, feeMonth },
          plan.backPay.map((month) => ({ ...month, enrolmentId, declaredWage })),
          bases,
        ),
        record({ personId, enrolmentId }),
      ]);
    },
  };
}

/** Its back-pay, and the fee month itself unless somebody has been charged for it already. */
function effectOf({ plan, feeMonth }: EnrolmentDecision, { chargedMonths }: EnrolmentFacts): OperationEffect | null {
  if (plan === null) return null;
  const regularAfter = chargedMonths.includes(feeMonth) ? null : plan.regular;
  return { feeMonth, added: plan.backPay, removed: [], regularBefore: null, regularAfter };
}

/** All that was asked for beside ID number and name. */
function askedFor(input: ValidEnrolmentInput): Operation['input'] {
  const { startMonth, declaredWage, insuranceTypes, personType, phone, residence, workStartDate } = input;
  const person = { personType, phone, residence, workStartDate };
  return { startMonth, declaredWage, insuranceTypes: [...insuranceTypes], ...person };
}

function declared(decision: EnrolmentDecision): Declared {
  const { plan, detail } = decision;
  const before = { enrolment: null };
  if (plan === null) return { before, after: {}, result: { detail } };
  const result = { detail, notAssessed: [...plan.notAssessed], alreadyCharged: [...plan.alreadyCharged] };
  return { before, after: valuesAfter(plan, decision), result };
}

function valuesAfter(plan: EnrolmentPlan, { personType }: EnrolmentDecision): DeclaredValues {
  const months = plan.backPay.map(({ coveredMonth }) => coveredMonth);
  return {
    enrolment: '正常参保',
    startMonth: plan.startMonth,
    declaredWage: formatYuan(plan.declaredWage),
    contributionBase: formatYuan(plan.regular.base),
    personType: personTypeName(personType),
    insuranceTypes: plan.insuranceTypes.map(insuranceTypeName).join('、'),
    backPayMonths: months.length === 0 ? null : formatMonthsChinese(months),
    backPayAmount: formatYuan(plan.totals.amount),
  };
}
