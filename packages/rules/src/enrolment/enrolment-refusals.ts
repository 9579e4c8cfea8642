import { latestStartMonth, liesAhead } from '../declaration-calendar/declaration-period.ts';
import type { DeclarationPeriod } from '../declaration-calendar/declaration-period.ts';
import { windowRefusals } from '../declaration-calendar/window-refusals.ts';
import { compareDays } from '../day.ts';
import type { Day } from '../day.ts';
import { monthOf } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { RefusalCode, RefusalOf } from '../refusals/refusal.ts';
import { retirementUnder } from '../retirement/retirement.ts';
import type { EnrolmentFacts } from './enrolment-facts.ts';
import type { ValidEnrolmentInput } from './enrolment-input.ts';
import type { RefusedOutcome } from './enrolment-outcome.ts';

/** A refusal that an enrolment can end with. */
export type EnrolmentRefusal = { [Code in RefusedOutcome]: RefusalOf<Code> }[RefusedOutcome];

/** The codes that wait for the records, in the order in which the decision tells them. */
export const DECIDED_BY_RECORDS = [
  'FEE_MONTH_SETTLED',
  'NAME_MISMATCH',
  'DUPLICATE_PERSON',
  'FLEXIBLE_EMPLOYMENT_OPEN',
  'ALREADY_ENROLLED',
  'TRANSFERRED',
] as const satisfies readonly RefusalCode[];

/** Refusals of the calendar: the settlement window, a settled fee month, a month that lies ahead (E3). */
export function calendarRefusals(
  input: ValidEnrolmentInput,
  period: DeclarationPeriod,
  facts: EnrolmentFacts | 'unknown',
): EnrolmentRefusal[] {
  const refusals: EnrolmentRefusal[] = windowRefusals(period, facts !== 'unknown' && facts.feeMonthSettled);
  if (liesAhead(period, input.startMonth)) {
    refusals.push(refuse('MONTH_NOT_OPEN', { startMonth: input.startMonth, feeMonth: latestStartMonth(period) }));
  }
  return refusals;
}

/**
 * Refusals about the person, in the order of the messages. When the name does not match the ID number, nothing that only
 * the records know is told, the original retirement age included.
 */
export function personRefusals(
  input: ValidEnrolmentInput,
  facts: EnrolmentFacts | 'unknown',
  today: Day,
  policy: Policy,
): { readonly refusals: EnrolmentRefusal[]; readonly undecided: RefusalCode[] } {
  if (facts === 'unknown') return ageWithoutRecords(input, today, policy);
  if (facts.nameMatches === false) {
    return { refusals: [refuse('NAME_MISMATCH', {}), ...ageRefusals(input, null, today, policy)], undecided: [] };
  }
  const refusals: EnrolmentRefusal[] = [];
  if (facts.records > 1) refusals.push(refuse('DUPLICATE_PERSON', {}));
  refusals.push(...ageRefusals(input, facts.originalRetirementAge, today, policy));
  if (facts.flexibleEmploymentOpen) refusals.push(refuse('FLEXIBLE_EMPLOYMENT_OPEN', {}));
  if (facts.openEnrolment !== null) {
    const unitName = facts.openEnrolment === 'HERE' ? input.unit.name : null;
    refusals.push(refuse('ALREADY_ENROLLED', { unitName }));
  }
  if (facts.residentsOpen && facts.employeesInsuranceThisYear) refusals.push(refuse('TRANSFERRED', {}));
  return { refusals, undecided: [] };
}

/** Without records the age counts only where every original age that the person might have gives the same answer. */
function ageWithoutRecords(
  input: ValidEnrolmentInput,
  today: Day,
  policy: Policy,
): { readonly refusals: EnrolmentRefusal[]; readonly undecided: RefusalCode[] } {
  const row = policyRowAt(policy, 'retirementAges', monthOf(today));
  if (isRefusal(row)) return { refusals: [row], undecided: [] };
  const ages = row.value.groups.filter((group) => group.sex === input.sex).map((group) => group.originalAge);
  const answers = ages.map((age) => ageRefusals(input, age, today, policy));
  if (answers.every((answer) => answer.length > 0)) {
    return { refusals: ageRefusals(input, null, today, policy), undecided: [] };
  }
  return { refusals: [], undecided: answers.some((answer) => answer.length > 0) ? ['REACHED_RETIREMENT_AGE'] : [] };
}

function ageRefusals(
  input: ValidEnrolmentInput,
  originalAge: number | null,
  today: Day,
  policy: Policy,
): EnrolmentRefusal[] {
  const row = policyRowAt(policy, 'retirementAges', monthOf(today));
  if (isRefusal(row)) return [row];
  const { birthDate, sex } = input;
  const retirement = retirementUnder({ birthDate, sex, originalAge }, row.value.groups);
  if (compareDays(retirement.date, today) > 0) return [];
  return [refuse('REACHED_RETIREMENT_AGE', { sex, retirementMonth: retirement.month })];
}
