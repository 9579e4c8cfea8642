import { dayIn } from '../day.ts';
import type { Day } from '../day.ts';
import { declarationPeriodAt, latestStartMonth, periodOfFeeMonth } from '../declaration-calendar/declaration-period.ts';
import type { Moment } from '../moment.ts';
import { fen } from '../money.ts';
import { monthFrom, monthOf, yearOf } from '../month.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { checkEnrolmentInput } from './check-enrolment-input.ts';
import type { EnrolmentInputCheck } from './check-enrolment-input.ts';
import { decideEnrolment } from './decide-enrolment.ts';
import type { EnrolmentFacts } from './enrolment-facts.ts';
import type { EnrollingUnit, EnrolmentInput, ValidEnrolmentInput } from './enrolment-input.ts';

/** 参保资格: whether somebody could be enrolled from the current fee month on, and everything that speaks against it. */
export interface EnrolmentEligibility {
  readonly eligible: boolean;
  /** every reason at once, in the order in which an enrolment would tell them; empty when eligible */
  readonly refusals: readonly Refusal[];
  /**
   * The first day on which it would pass if nothing changed but the date; today when eligible. Null when something else has
   * to be done first, or when it will never pass.
   */
  readonly earliestDate: Day | null;
}

/** Any wage will do: it decides amounts, and no enrolment is refused for it. */
const ANY_WAGE = fen(1);

/** A settlement window, a settled month and the turn of a year may follow each other; nothing else waits for a date. */
const MOST_WAITS = 4;

/**
 * The enrolment that eligibility is asked about: from the latest month that can be chosen, with the compulsory insurance
 * types. Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER, INVALID_NAME.
 */
export function checkEligibilityInput(
  { idNo, name }: Pick<EnrolmentInput, 'idNo' | 'name'>,
  unit: EnrollingUnit,
  moment: Moment,
  policy: Policy,
): EnrolmentInputCheck {
  const period = declarationPeriodAt(policy, moment);
  const startMonth = isRefusal(period) ? monthOf(moment.day) : latestStartMonth(period);
  return checkEnrolmentInput({ idNo, name, startMonth, declaredWage: ANY_WAGE }, unit, moment.day, policy);
}

/**
 * Tells by the rules of enrolment itself, today and on each day on which the calendar could change the answer: when the
 * settlement window ends, when the next fee month opens, and when the year turns for whoever has had residents' and
 * employees' insurance in the same one (E8).
 */
export function enrolmentEligibility(
  input: ValidEnrolmentInput,
  facts: EnrolmentFacts,
  moment: Moment,
  policy: Policy,
): EnrolmentEligibility {
  const { refusals } = decideEnrolment(input, facts, moment, policy);
  let [at, open] = [moment, refusals];
  for (let waits = 0; open.length > 0; waits += 1) {
    const day = waits < MOST_WAITS ? nextChance(open, at, policy) : null;
    if (day === null) return { eligible: false, refusals, earliestDate: null };
    at = { day, minute: 0 };
    const later = checkEligibilityInput(input, input.unit, at, policy);
    if (!later.ok) return { eligible: false, refusals, earliestDate: null };
    open = decideEnrolment(later.input, factsOn(at, facts, moment, policy), at, policy).refusals;
  }
  return { eligible: refusals.length === 0, refusals, earliestDate: at.day };
}

/** What the records will say at a later moment if nothing is declared until then. */
function factsOn(at: Moment, facts: EnrolmentFacts, now: Moment, policy: Policy): EnrolmentFacts {
  const sameMonth = feeMonthAt(at, policy) === feeMonthAt(now, policy);
  const sameYear = yearOf(monthOf(at.day)) === yearOf(monthOf(now.day));
  return {
    ...facts,
    feeMonthSettled: sameMonth && facts.feeMonthSettled,
    employeesInsuranceThisYear: facts.employeesInsuranceThisYear && (sameYear || facts.openEnrolment !== null),
  };
}

function feeMonthAt(moment: Moment, policy: Policy): Month | null {
  const period = declarationPeriodAt(policy, moment);
  return isRefusal(period) ? null : period.feeMonth;
}

/** The first day on which none of these reasons holds for the date any more; null when one of them does not wait for a date. */
function nextChance(refusals: readonly Refusal[], at: Moment, policy: Policy): Day | null {
  const days = refusals.map((refusal) => endOf(refusal, at, policy));
  return days.reduce((latest, day) => (latest === null || day === null ? null : day > latest ? day : latest));
}

/** The day from which the date alone has done away with a reason. */
function endOf(refusal: Refusal, at: Moment, policy: Policy): Day | null {
  if (refusal.code === 'SETTLEMENT_WINDOW') return refusal.facts.reopens;
  if (refusal.code === 'TRANSFERRED') return dayIn(monthFrom(yearOf(monthOf(at.day)) + 1, 1), 1);
  if (refusal.code !== 'FEE_MONTH_SETTLED') return null;
  const period = declarationPeriodAt(policy, at);
  const next = isRefusal(period) ? period : periodOfFeeMonth(policy, period.nextFeeMonth);
  return isRefusal(next) ? null : next.opens;
}
