import { formatMonthsChinese, formatYuan, insuranceTypeName, personTypeName } from '@canbao/rules';
import type { EnrolmentDecision, EnrolmentPlan, ValidEnrolmentInput } from '@canbao/rules';
import type { DeclaredValues, NewDeclaration } from '../declaration/index.ts';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { EnrolmentCase } from './consider-enrolment.ts';
import type { EnrolmentNumbers } from './enrolment.store.ts';

/** 业务申报记录 of an enrolment: who asked for what, what became of it, and what is different afterwards. */
export function declarationOfEnrolment(
  { unitId, input, submittedAt, accountId }: EnrolmentCase & { readonly accountId: number },
  decision: EnrolmentDecision,
  { enrolmentId }: EnrolmentNumbers,
  personId: number | null,
): NewDeclaration {
  const { plan, refusals, outcome, message, detail, feeMonth } = decision;
  const state = stateOf(decision);
  const done = state === 'APPROVED' ? plan : null;
  return {
    unitId,
    personId,
    enrolmentId: done === null ? null : enrolmentId,
    kind: 'ENROL',
    state,
    outcome,
    message,
    feeMonth,
    submittedBy: accountId,
    submittedAt,
    idNo: input.idNo,
    personName: input.name,
    input: askedFor(input),
    before: { enrolment: null },
    after: done === null ? {} : valuesAfter(done, decision),
    refusals: refusals.map(onTheWire),
    result:
      plan === null
        ? { detail }
        : { detail, notAssessed: [...plan.notAssessed], alreadyCharged: [...plan.alreadyCharged] },
  };
}

/** 审核状态: done at once, refused by the rules, or waiting for the agency where policy asks for its approval. */
export function stateOf({ outcome, plan }: EnrolmentDecision): NewDeclaration['state'] {
  if (outcome === 'PENDING_APPROVAL') return 'PENDING';
  return plan === null ? 'REJECTED' : 'APPROVED';
}

/** All that was asked for, so that a declaration that waits can be carried out later. */
function askedFor(input: ValidEnrolmentInput): NewDeclaration['input'] {
  const { startMonth, declaredWage, insuranceTypes, personType, phone, residence, workStartDate } = input;
  const person = { personType, phone, residence, workStartDate };
  return { startMonth, declaredWage, insuranceTypes: [...insuranceTypes], ...person };
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
