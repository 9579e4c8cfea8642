import { checkBackPayInput, decideBackPay, describeBackPay, formatMonthsChinese, formatYuan } from '@canbao/rules';
import type { BackPayDecision, BackPayInput, BackPayTotals, Month, ValidBackPayInput } from '@canbao/rules';
import type { DeclaredValues } from '../declaration/index.ts';
import { keepPolicyBases, storeBackPay } from '../ledger/index.ts';
import { loadMemberFacts } from '../operation/index.ts';
import type {
  Considered,
  Declared,
  DeclaredRequest,
  MemberRecords,
  Operation,
  Submission,
} from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { badInput } from '../platform/graphql/request-error.ts';

/** What the rules said of back-pay on its own, beside what every operation has. */
export interface ConsideredBackPay extends Considered {
  readonly decision: BackPayDecision;
}

export interface BackPayOperation extends Operation {
  consider(scoped: Scoped, hold: boolean): Promise<ConsideredBackPay>;
}

/** 单独补缴 as an operation. Its input is checked here. Error: BAD_USER_INPUT with every reason. */
export function backPayOperation(submission: Submission, raw: BackPayInput): BackPayOperation {
  const input = checkedInput(submission, raw);
  return {
    kind: 'BACK_PAY',
    ...askedFor(input),
    consider: async (scoped, hold) =>
      considered(submission, input, await loadMemberFacts(scoped, submission, input.idNo, hold)),
  };
}

/** 单独补缴 made anew from its declaration. Error: BAD_USER_INPUT when it would no longer be right in itself. */
export function backPayOperationFrom(submission: Submission, declared: DeclaredRequest): BackPayOperation {
  return backPayOperation(submission, inputFrom(declared));
}

function considered(
  submission: Submission,
  input: ValidBackPayInput,
  { facts, personId, isStranger }: MemberRecords,
): ConsideredBackPay {
  const { unit, policy, moment } = submission;
  const decision = decideBackPay(input, facts, moment, policy);
  const { plan } = decision;
  const enrolmentId = plan?.months.at(-1)?.enrolmentId ?? null;
  return {
    decision,
    personName: facts.person?.name ?? null,
    effect: plan?.effect ?? null,
    lookUpFailed: isStranger,
    about: { personId, enrolmentId },
    declare: () => declared(decision),
    carryOut: async (scoped, { declarationId }, record) => {
      if (plan === null || personId === null) throw new RangeError('refused back-pay is not carried out');
      const { feeMonth, months } = plan;
      const bases = await keepPolicyBases(scoped, policy, monthsOf(months));
      await Promise.all([
        storeBackPay(scoped, { unitId: unit.id, personId, declarationId, feeMonth }, months, bases),
        record({ personId, enrolmentId }),
      ]);
    },
  };
}

function declared({ plan }: BackPayDecision): Declared {
  if (plan === null) return { before: {}, after: {}, result: {} };
  const after = declaredBackPay(monthsOf(plan.months), plan.totals);
  return { before: {}, after, result: { details: describeBackPay(plan) } };
}

/** Back-pay as a declaration tells it. */
export function declaredBackPay(months: readonly Month[], { amount }: BackPayTotals): DeclaredValues {
  return { backPayMonths: formatMonthsChinese(months), backPayAmount: formatYuan(amount) };
}

/** The input in order. Error: BAD_USER_INPUT with every reason. */
export function checkedInput({ moment }: Submission, raw: BackPayInput): ValidBackPayInput {
  const checked = checkBackPayInput(raw, moment.day);
  if (!checked.ok) throw badInput(checked.refusals);
  return checked.input;
}

/** The input as a declaration keeps it. */
export function askedFor({ idNo, name, months }: ValidBackPayInput): DeclaredRequest {
  return { idNo, personName: name, input: { months: [...months] } };
}

/** The input as a declaration kept it. */
export function inputFrom({ idNo, personName, input }: DeclaredRequest): BackPayInput {
  // what was stored is what had been checked
  return { idNo: idNo ?? '', name: personName, months: input['months'] as string[] };
}

function monthsOf(months: readonly { readonly coveredMonth: Month }[]): Month[] {
  return months.map(({ coveredMonth }) => coveredMonth);
}
