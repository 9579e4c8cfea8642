import { addMonths, compareMonths, lastDayOfMonth, monthOf, openEnrolment, parseYuan, refuse } from '@canbao/rules';
import type { HeldEnrolment, MemberFacts, Moment, Month, Refusal } from '@canbao/rules';
import { keptText } from '../declaration/index.ts';
import type { Json } from '../declaration/index.ts';
import { feeMonthOf } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import type { KindedRequest, OperationKind, Submitted } from '../redo/index.ts';

/** 反向操作: what would have to be submitted to undo a declaration, in this order and all together. */
export interface PlannedReversal {
  readonly steps: readonly KindedRequest[];
  /** why there is nothing to submit; empty when there are steps */
  readonly refusals: readonly Refusal[];
  /** what stays all the same */
  readonly remains: readonly Refusal[];
}

type Plan = (submitted: Submitted, facts: MemberFacts, submission: Submission) => PlannedReversal;

const PLANS: Readonly<Partial<Record<OperationKind, Plan>>> = {
  ENROL: reverseEnrolment,
  STOP: reverseStop,
  ADJUST_WAGE: reverseWage,
  BACK_PAY: reverseBackPay,
  DELETE_BACK_PAY: reverseDeletion,
  UPDATE_PERSON: reversePerson,
};

/** Plans the reverse of a declaration about a member, by what the records say now. */
export function planReversal(submitted: Submitted, facts: MemberFacts, submission: Submission): PlannedReversal {
  const plan = PLANS[submitted.kind];
  return plan === undefined ? refused(refuse('NOTHING_TO_REVERSE', {})) : plan(submitted, facts, submission);
}

export function refused(...refusals: Refusal[]): PlannedReversal {
  return { steps: [], refusals, remains: [] };
}

function steps(requests: readonly KindedRequest[], remains: readonly Refusal[] = []): PlannedReversal {
  return requests.length === 0 ? refused(...nothingLeft(remains)) : { steps: requests, refusals: [], remains };
}

function nothingLeft(remains: readonly Refusal[]): Refusal[] {
  return remains.length === 0 ? [refuse('REVERSED_BY_LATER', {})] : [...remains];
}

/** 增员 → 减员 as early as its range allows, and deletion of the back-pay that is not billed yet. */
function reverseEnrolment(submitted: Submitted, facts: MemberFacts, { moment }: Submission): PlannedReversal {
  const held = facts.enrolments.find(({ id }) => id === submitted.enrolmentId);
  const requests: KindedRequest[] = [];
  if (held?.endMonth === null) {
    requests.push(request(submitted, 'STOP', { changeDate: earliestChangeDate(moment) }));
  }
  const deletion = deletable(submitted, facts);
  if (deletion.months.length > 0) requests.push(request(submitted, 'DELETE_BACK_PAY', { months: deletion.months }));
  const regular = facts.chargedMonths.some(
    (month) => compareMonths(month, submitted.feeMonth) >= 0 && held !== undefined && isAfterStart(held, month),
  );
  const remains = deletion.remains.length === 0 && regular ? [billed(submitted.feeMonth)] : deletion.remains;
  return steps(requests, remains);
}

/** 减员 → 增员 from the month after its end, on the same terms. */
function reverseStop(submitted: Submitted, facts: MemberFacts): PlannedReversal {
  const held = facts.enrolments.find(({ id }) => id === submitted.enrolmentId);
  if (held === undefined || held.endMonth === null || facts.person === null)
    return refused(refuse('REVERSED_BY_LATER', {}));
  if (openEnrolment(facts.enrolments) !== null) return refused(refuse('REVERSED_BY_LATER', {}));
  const { declaredWage, insuranceTypes } = held.terms.at(-1)!;
  const next = addMonths(held.endMonth, 1);
  const startMonth = compareMonths(next, held.startMonth) < 0 ? held.startMonth : next;
  const input = { startMonth, declaredWage, insuranceTypes: [...insuranceTypes] };
  return steps([{ ...request(submitted, 'ENROL', input), personName: facts.person.name }]);
}

/** 工资调整 → the wage before it, if no other terms have been set since. */
function reverseWage(submitted: Submitted, facts: MemberFacts): PlannedReversal {
  const open = openEnrolment(facts.enrolments);
  if (open?.terms.at(-1)?.declarationId !== submitted.id) return refused(refuse('REVERSED_BY_LATER', {}));
  const declaredWage = parseYuan(keptText(submitted.before, 'declaredWage') ?? '');
  if (declaredWage === null) return refused(refuse('NOTHING_TO_REVERSE', {}));
  return steps([request(submitted, 'ADJUST_WAGE', { ...submitted.input, declaredWage })]);
}

/** 人员类型变更 → the other type again, from the current fee month on. */
function reversePerson(submitted: Submitted, facts: MemberFacts, submission: Submission): PlannedReversal {
  const open = openEnrolment(facts.enrolments);
  if (open?.terms.at(-1)?.declarationId !== submitted.id) return refused(refuse('REVERSED_BY_LATER', {}));
  const personType = submitted.input['personType'] === 'CIVIL_SERVANT' ? 'EMPLOYEE' : 'CIVIL_SERVANT';
  return steps([request(submitted, 'UPDATE_PERSON', { personType, fromMonth: feeMonthOf(submission) })]);
}

/** 单独补缴 → its deletion, as far as it is not billed yet. */
function reverseBackPay(submitted: Submitted, facts: MemberFacts): PlannedReversal {
  const { months, remains } = deletable(submitted, facts);
  return steps(months.length === 0 ? [] : [request(submitted, 'DELETE_BACK_PAY', { months })], remains);
}

/** 补缴删除 → the same months assessed again. */
function reverseDeletion(submitted: Submitted): PlannedReversal {
  return steps([request(submitted, 'BACK_PAY', { months: submitted.input['months'] ?? [] })]);
}

/** The back-pay that a declaration caused: what can still be deleted, and what is billed already. */
function deletable(submitted: Submitted, facts: MemberFacts): { months: Month[]; remains: Refusal[] } {
  const caused = facts.backPay.filter(({ declarationId }) => declarationId === submitted.id);
  const fixed = caused.find((charge) => charge.billed);
  return {
    months: caused.filter((charge) => !charge.billed).map(({ coveredMonth }) => coveredMonth),
    remains: fixed === undefined ? [] : [billed(fixed.feeMonth)],
  };
}

const billed = (feeMonth: Month): Refusal => refuse('CHARGES_BILLED', { feeMonth });

/** 减员时间范围: the last day of last month is the earliest. */
function earliestChangeDate({ day }: Moment): string {
  return lastDayOfMonth(addMonths(monthOf(day), -1));
}

function isAfterStart({ startMonth }: HeldEnrolment, month: Month): boolean {
  return compareMonths(startMonth, month) <= 0;
}

function request(
  { idNo, personName }: Submitted,
  kind: OperationKind,
  input: Readonly<Record<string, Json>>,
): KindedRequest {
  return { kind, idNo, personName, input };
}
