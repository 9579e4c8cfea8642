import type { DeclarationPeriod } from '../declaration-calendar/declaration-period.ts';
import { windowRefusals } from '../declaration-calendar/window-refusals.ts';
import type { WindowRefusal } from '../declaration-calendar/window-refusals.ts';
import { sameName } from '../identity/person-name.ts';
import { refuse } from '../refusals/refusal.ts';
import type { RefusalCode, RefusalOf } from '../refusals/refusal.ts';
import { openEnrolment } from './enrolment-in-month.ts';
import type { MemberFacts } from './member-facts.ts';

/** What every operation on a member can be refused for. */
export type MemberRefusal =
  | WindowRefusal
  | RefusalOf<'DUPLICATE_PERSON'>
  | RefusalOf<'PERSON_NOT_FOUND'>
  | RefusalOf<'NOT_ENROLLED_HERE'>
  | RefusalOf<'POLICY_NOT_PUBLISHED'>;

/** Which of them wait for the records, in the order in which they are told. */
export const MEMBER_DECIDED_BY_RECORDS = [
  'FEE_MONTH_SETTLED',
  'DUPLICATE_PERSON',
  'PERSON_NOT_FOUND',
  'NOT_ENROLLED_HERE',
] as const satisfies readonly RefusalCode[];

/**
 * A name that is given beside the ID number must be the member's, lest a slip of a digit changes somebody else. Asked only
 * of members: their own unit may see their names.
 */
export function nameRefusals(facts: MemberFacts | 'unknown', name: string | null): RefusalOf<'NAME_MISMATCH'>[] {
  if (facts === 'unknown' || facts.person === null || name === null) return [];
  return sameName(facts.person.name, name) ? [] : [refuse('NAME_MISMATCH', {})];
}

/**
 * Why an operation cannot begin: the calendar, and who the person is to this unit (S1, S2, S4 of the training deck). `as`
 * says whether the person has to be enrolled now, or may have left.
 */
export function memberRefusals(
  facts: MemberFacts | 'unknown',
  period: DeclarationPeriod,
  as: 'ENROLLED' | 'ENROLLED_OR_LEFT',
): MemberRefusal[] {
  if (facts === 'unknown') return windowRefusals(period, false);
  const window = windowRefusals(period, facts.feeMonthSettled);
  if (facts.records > 1) return [...window, refuse('DUPLICATE_PERSON', {})];
  if (facts.records === 0) return [...window, refuse('PERSON_NOT_FOUND', {})];
  const here = as === 'ENROLLED' ? openEnrolment(facts.enrolments) !== null : facts.enrolments.length > 0;
  return here ? window : [...window, refuse('NOT_ENROLLED_HERE', {})];
}
