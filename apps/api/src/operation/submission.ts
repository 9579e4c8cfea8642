import { declarationPeriodAt, isRefusal, momentOf, monthOf } from '@canbao/rules';
import type { Moment, Month, Policy, UnitType } from '@canbao/rules';
import { formatInstant } from '../platform/clock/clock.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { hasRole } from '../platform/identity/viewer.ts';
import { policyOfArea } from '../policy/index.ts';
import { unitOf } from '../unit/index.ts';

/** The unit for which something is declared, as far as the rules and the records need to know it. */
export interface SubmittingUnit {
  readonly id: number;
  readonly unitNo: string;
  readonly name: string;
  readonly unitType: UnitType;
  readonly area: string;
}

/** 申报: who declares something, for which unit, and when. */
export interface Submission {
  readonly accountId: number;
  readonly unit: SubmittingUnit;
  readonly policy: Policy;
  /** what is submitted is judged by, and recorded under, this one moment, however long it waits for others */
  readonly moment: Moment;
  readonly submittedAt: Instant;
  /** at the agency's counter: by an officer, who may do some of what a unit may not */
  readonly atCounter: boolean;
}

/** A submission of an account for a unit at an instant of business time. */
export function submissionAt(
  accountId: number,
  unit: SubmittingUnit,
  submittedAt: Instant,
  atCounter = false,
): Submission {
  const policy = policyOfArea(unit.area);
  const moment = momentOf(formatInstant(submittedAt).slice(0, 'YYYY-MM-DDTHH:MM'.length));
  return { accountId, unit, policy, moment, submittedAt, atCounter };
}

/**
 * A submission of whoever is signed in, now. Errors: UNAUTHENTICATED, FORBIDDEN for others than clerks and officers,
 * NOT_FOUND for a unit that is unknown or not theirs.
 */
export async function openSubmission(context: RequestContext, unitNo: string): Promise<Submission> {
  const viewer = context.signedInAs('CLERK', 'OFFICER');
  const { id } = await context.requireUnit(unitNo);
  return submissionFor(context, id, viewer.accountId, hasRole(viewer, 'OFFICER'));
}

/** A submission for a unit by its id, as an account would make it now. Error: NOT_FOUND for one out of reach. */
export async function submissionFor(
  context: RequestContext,
  unitId: number,
  accountId: number,
  atCounter = false,
): Promise<Submission> {
  const unit = await unitOf(context, unitId);
  if (unit === null) throw requestError('UNIT_NOT_FOUND', {}, 'NOT_FOUND');
  return submissionAt(accountId, unit, context.clock.now(), atCounter);
}

/** The fee month in whose period a submission lies; its calendar month where no calendar has been published. */
export function feeMonthOf({ policy, moment }: Submission): Month {
  const period = declarationPeriodAt(policy, moment);
  return isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
}

/**
 * Whether the calendar lets a submission in. When it does not, nothing will be stored that others could get in the way of,
 * so that nothing is held either and nobody waits for the settlement that is running.
 */
export function isWithinPeriod({ policy, moment }: Submission): boolean {
  const period = declarationPeriodAt(policy, moment);
  return !isRefusal(period) && period.isOpen;
}
