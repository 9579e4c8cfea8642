import {
  checkEnrolmentInput,
  declarationPeriodAt,
  decideEnrolment,
  isRefusal,
  monthOf,
  policyOf,
  SUZHOU_POLICY,
  yearOf,
} from '@canbao/rules';
import type { EnrolmentDecision, Moment, Policy, ValidEnrolmentInput } from '@canbao/rules';
import type { Scoped } from '../platform/database/transaction.ts';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { unitOf } from '../unit/index.ts';
import type { EnrolInput } from './enrol.input.ts';
import { loadFacts, recentLookupFailures } from './enrolment.store.ts';

/** 每小时允许的姓名不符次数: how many wrong names an account may give in an hour before it is turned away. */
export const LOOKUP_BUDGET = 20;

/** A request to enrol, checked and authorised, with what it is decided by. */
export interface EnrolmentCase {
  readonly unitId: number;
  readonly input: ValidEnrolmentInput;
  readonly policy: Policy;
  readonly moment: Moment;
}

/**
 * Who asks, for which unit, and whether the input is right in itself. Nothing is looked up about the person yet.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT with every reason.
 */
export async function openCase(context: RequestContext, input: EnrolInput): Promise<EnrolmentCase> {
  context.signedInAs('CLERK', 'OFFICER');
  const { id: unitId } = await context.requireUnit(input.unitNo);
  const unit = await unitOf(context, unitId);
  if (unit === null) throw requestError('UNIT_NOT_FOUND', {}, 'NOT_FOUND');
  const policy = policyOf(unit.area) ?? SUZHOU_POLICY;
  const moment = context.clock.moment();
  const { startMonth, declaredWage, insuranceTypes } = input;
  const { idNo, name, phone = null, residence = null, workStartDate = null, personType = null } = input.person;
  const person = { idNo, name, phone, residence, workStartDate, personType };
  const raw = { ...person, startMonth, declaredWage, insuranceTypes: insuranceTypes ?? null };
  const checked = checkEnrolmentInput(raw, { name: unit.name, unitType: unit.unitType }, moment.day, policy);
  if (!checked.ok) throw badInput(checked.refusals);
  return { unitId, input: checked.input, policy, moment };
}

/**
 * 参保登记的判定: loads the facts and lets the rules decide. Preview and submission both end here; a submission holds the
 * ID number and the unit meanwhile. Error: LOOKUP_BUDGET_EXCEEDED.
 */
export async function considerEnrolment(
  context: RequestContext,
  scoped: Scoped,
  { unitId, input, policy, moment }: EnrolmentCase,
  lock: boolean,
): Promise<EnrolmentDecision> {
  if ((await recentLookupFailures(scoped, context.signedIn().accountId)) >= LOOKUP_BUDGET) {
    context.log.warn({ account: context.signedIn().username }, 'too many wrong names: look-ups are refused');
    throw requestError('LOOKUP_BUDGET_EXCEEDED', { budget: LOOKUP_BUDGET });
  }
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const facts = await loadFacts(scoped, unitId, input, { feeMonth, year: yearOf(monthOf(moment.day)), lock });
  return decideEnrolment(input, facts, moment, policy);
}
