import { compareDays, dayIn, dayNumber, daysInMonth, lastDayOfMonth } from '../day.ts';
import type { Day } from '../day.ts';
import type { Sex } from '../identity/id-number.ts';
import { addMonths, monthNumber, monthOf, monthsBetween, yearOf } from '../month.ts';
import type { Month } from '../month.ts';
import type { Policy, RetirementGroup } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';

/** What retirement depends on. */
export interface RetirementPerson {
  readonly birthDate: Day;
  readonly sex: Sex;
  /** 原法定退休年龄 on record: 50, 55 or 60; null takes the sex's default (women 50, men 60). */
  readonly originalAge: number | null;
}

export interface Retirement {
  readonly month: Month;
  readonly date: Day;
  readonly delayMonths: number;
}

const MONTHS_PER_YEAR = 12;

/** How many months later than at the age of old: min(cap, floor((birth month − first month) / step) + 1), or 0. */
export function retirementDelay(birthMonth: Month, group: RetirementGroup): number {
  if (group.delay === null) return 0;
  const months = monthsBetween(group.delay.firstBirthMonth, birthMonth);
  return months < 0 ? 0 : Math.min(group.delay.cap, Math.floor(months / group.delay.step) + 1);
}

/**
 * 法定退休时间 under one set of terms: month, and the day in it that corresponds to the birthday. Born on 29 February, the
 * age is reached on 1 March of a common year; a delayed month that lacks the day ends the wait on its last day.
 */
export function retirementUnder(person: RetirementPerson, groups: readonly RetirementGroup[]): Retirement {
  const group = groupOf(person, groups);
  const birthMonth = monthOf(person.birthDate);
  const delayMonths = retirementDelay(birthMonth, group);
  const month = addMonths(birthMonth, group.age * MONTHS_PER_YEAR + delayMonths);
  const birthday = dayNumber(person.birthDate);
  if (birthday <= daysInMonth(yearOf(month), monthNumber(month))) {
    return { month, date: dayIn(month, birthday), delayMonths };
  }
  return { month, date: delayMonths === 0 ? dayIn(addMonths(month, 1), 1) : lastDayOfMonth(month), delayMonths };
}

/** 法定退休时间 by the terms in force on a day. Refusal: POLICY_NOT_PUBLISHED. */
export function retirementOn(person: RetirementPerson, today: Day, policy: Policy): Retirement | PolicyNotPublished {
  const row = policyRowAt(policy, 'retirementAges', monthOf(today));
  return isRefusal(row) ? row : retirementUnder(person, row.value.groups);
}

/** 到龄: whether somebody has reached retirement age on a day, by the terms then in force. Refusal: POLICY_NOT_PUBLISHED. */
export function hasReachedRetirement(
  person: RetirementPerson,
  today: Day,
  policy: Policy,
): boolean | PolicyNotPublished {
  const retirement = retirementOn(person, today, policy);
  return isRefusal(retirement) ? retirement : compareDays(retirement.date, today) <= 0;
}

/** An original age that the terms do not know for this sex (only women have two) says nothing: the default counts. */
function groupOf(person: RetirementPerson, groups: readonly RetirementGroup[]): RetirementGroup {
  const ofSex = groups.filter((group) => group.sex === person.sex);
  const known = ofSex.find((group) => group.originalAge === person.originalAge);
  return known ?? ofSex.find((group) => group.isDefault)!;
}
