import {
  backPayOverview,
  declarationPeriodAt,
  fen,
  isRefusal,
  memberRefusals,
  policyRowAt,
  readIdNumber,
  totalsOf,
} from '@canbao/rules';
import type { BackPayMonthState, MemberFacts, Month, Refusal } from '@canbao/rules';
import { previewedCharges } from '../enrolment/index.ts';
import { monthsSettledFor } from '../ledger/index.ts';
import { feeMonthOf, loadMemberFacts, LookupBudget, openSubmission } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import { badInput, onTheWire } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { BackPayMonth, BackPayMonths, BackPayMonthStateCode } from './back-pay.type.ts';

/**
 * 可补缴月份 of a person who is or was a member of the unit. Somebody who never was counts against the account's budget.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED.
 */
export async function backPayMonths(context: RequestContext, unitNo: string, idNo: string): Promise<BackPayMonths> {
  const submission = await openSubmission(context, unitNo);
  const person = readIdNumber(idNo, submission.moment.day);
  if (isRefusal(person)) throw badInput([person]);
  const records = await LookupBudget.of(context).spend(async () => {
    const found = await loadMemberFacts(await context.reading(), submission, person.idNo, false);
    return { ...found, lookUpFailed: found.isStranger };
  });
  return {
    ...beginning(submission, records.facts),
    months: await listed(context, submission, person.idNo, records.facts),
  };
}

/** What holds for all months. */
function beginning(submission: Submission, facts: MemberFacts): Omit<BackPayMonths, 'months'> {
  const { policy, moment } = submission;
  const feeMonth = feeMonthOf(submission);
  const period = declarationPeriodAt(policy, moment);
  const limit = policyRowAt(policy, 'backPayLimit', feeMonth);
  const refusals: Refusal[] = isRefusal(period) ? [period] : memberRefusals(facts, period, 'ENROLLED_OR_LEFT');
  return {
    feeMonth,
    limit: isRefusal(limit) ? null : limit.value.months,
    personName: facts.person?.name ?? null,
    refusals: [...refusals, ...(isRefusal(limit) ? [limit] : [])].map(onTheWire),
  };
}

async function listed(
  context: RequestContext,
  submission: Submission,
  idNo: string,
  facts: MemberFacts,
): Promise<BackPayMonth[]> {
  if (facts.records !== 1 || facts.enrolments.length === 0) return [];
  const overview = backPayOverview(facts, feeMonthOf(submission), submission.policy);
  if (isRefusal(overview)) return [];
  const charged = overview.filter(({ refusals }) => isCharged(refusals)).map(({ coveredMonth }) => coveredMonth);
  const settled = await monthsSettledFor(await context.reading(), submission.unit.id, idNo, charged);
  return overview.map((month) => shownMonth(month, settled));
}

function shownMonth(month: BackPayMonthState, settled: readonly Month[]): BackPayMonth {
  const { coveredMonth, open, charged, refusals, deletionRefusal } = month;
  const amounts = open ?? charged;
  const regular = settled.includes(coveredMonth) ? coveredMonth : null;
  return {
    coveredMonth,
    state: stateOf(month),
    refusals: refusals.map(onTheWire),
    charges: amounts === null ? [] : previewedCharges(amounts),
    ...(amounts === null ? { personal: fen(0), employer: fen(0), amount: fen(0) } : totalsOf(amounts.lines)),
    chargedIn: charged?.feeMonth ?? regular,
    deletable: charged !== null && deletionRefusal === null,
    deletionRefusal: deletionRefusal === null ? null : onTheWire(deletionRefusal),
  };
}

/** The state by its main reason: what the records say goes before the age of the month. */
function stateOf({ refusals }: BackPayMonthState): BackPayMonthStateCode {
  const [main] = refusals;
  switch (main?.code) {
    case undefined:
      return 'OPEN';
    case 'BACK_PAY_MONTH_CHARGED':
      return 'CHARGED';
    case 'BACK_PAY_MONTH_NOT_ENROLLED':
      return 'NOT_ENROLLED';
    case 'BACK_PAY_MONTH_RETIRED':
      return 'RETIRED';
    case 'BACK_PAY_MONTH_TOO_OLD':
      return 'TOO_OLD';
    case 'POLICY_NOT_PUBLISHED':
      return 'POLICY_NOT_PUBLISHED';
    case 'BACK_PAY_MONTH_NOT_PAST':
      throw new RangeError('a month that is not past is not listed');
  }
}

function isCharged(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'BACK_PAY_MONTH_CHARGED');
}
