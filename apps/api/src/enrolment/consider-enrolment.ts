import {
  checkEnrolmentInput,
  declarationPeriodAt,
  decideEnrolment,
  isRefusal,
  momentOf,
  monthOf,
  policyOf,
  SUZHOU_POLICY,
  yearOf,
} from '@canbao/rules';
import type { EnrolmentDecision, EnrolmentFacts, Moment, Policy, ValidEnrolmentInput } from '@canbao/rules';
import { formatInstant } from '../platform/clock/clock.ts';
import type { Instant } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { unitOf } from '../unit/index.ts';
import type { EnrolInput } from './enrol.input.ts';
import { loadFacts } from './enrolment.store.ts';

/** A request to enrol, checked and authorised, with what it is decided by. */
export interface EnrolmentCase {
  readonly unitId: number;
  readonly input: ValidEnrolmentInput;
  readonly policy: Policy;
  /** when it was submitted: it is judged by, and recorded under, this one moment however long it waits for others */
  readonly moment: Moment;
  readonly submittedAt: Instant;
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
  const submittedAt = context.clock.now();
  const moment = momentOf(formatInstant(submittedAt).slice(0, 'YYYY-MM-DDTHH:MM'.length));
  const { startMonth, declaredWage, insuranceTypes } = input;
  const { idNo, name, phone = null, residence = null, workStartDate = null, personType = null } = input.person;
  const person = { idNo, name, phone, residence, workStartDate, personType };
  const raw = { ...person, startMonth, declaredWage, insuranceTypes: insuranceTypes ?? null };
  const checked = checkEnrolmentInput(raw, { name: unit.name, unitType: unit.unitType }, moment.day, policy);
  if (!checked.ok) throw badInput(checked.refusals);
  return { unitId, input: checked.input, policy, moment, submittedAt };
}

/**
 * What the records know, for the decision. With `hold` the ID number and the unit are held until the transaction ends –
 * unless the calendar refuses already: then nothing will be stored that others could get in the way of, and nobody waits
 * for the settlement that is running.
 */
export function factsFor(
  scoped: Scoped,
  { unitId, input, policy, moment }: EnrolmentCase,
  hold: boolean,
): Promise<EnrolmentFacts> {
  const period = declarationPeriodAt(policy, moment);
  const today = monthOf(moment.day);
  const closed = isRefusal(period) || period.reopens !== null;
  const feeMonth = isRefusal(period) ? today : period.feeMonth;
  return loadFacts(scoped, unitId, input, { feeMonth, year: yearOf(today), lock: hold && !closed });
}

/** 参保登记的判定: the rules decide by the facts; preview and submission both come here. */
export function decide({ input, policy, moment }: EnrolmentCase, facts: EnrolmentFacts): EnrolmentDecision {
  return decideEnrolment(input, facts, moment, policy);
}
