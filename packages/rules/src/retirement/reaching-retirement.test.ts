import { describe, expect, test } from '@jest/globals';
import { answered, refused } from '../../testing/answers.ts';
import { goldenRows } from '../../testing/golden.ts';
import { addDays, day, dayIn, lastDayOfMonth } from '../day.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { birthDatesReaching, retirementWithin } from './reaching-retirement.ts';
import { hasReachedRetirement } from './retirement.ts';
import type { RetirementPerson } from './retirement.ts';

const vectors = goldenRows<'sex' | 'originalAge' | 'birthMonth' | 'delayMonths' | 'retirementMonth'>('retirement.csv');

function person(sex: 'M' | 'F', birthDate: string, originalAge: number | null = null): RetirementPerson {
  return { sex, birthDate: day(birthDate), originalAge };
}

/** Whether the births that a range of days gives have this person among them. */
function listed(who: RetirementPerson, from: string, to: string): boolean {
  return answered(birthDatesReaching(day(from), day(to), SUZHOU_POLICY)).some(
    (births) =>
      births.sex === who.sex &&
      (births.originalAge === who.originalAge ||
        (births.originalAge === null && who.originalAge !== null && !births.knownAges.includes(who.originalAge))) &&
      births.from <= who.birthDate &&
      who.birthDate <= births.to,
  );
}

describe('Who reaches retirement age between two dates', () => {
  const gradual = vectors.filter(({ retirementMonth }) => retirementMonth >= '2025-01');
  test.each(gradual)('$sex $originalAge born $birthMonth is listed in $retirementMonth alone', (row) => {
    const who = person(row.sex === 'M' ? 'M' : 'F', `${row.birthMonth}-15`, Number(row.originalAge));
    const first = dayIn(month(row.retirementMonth), 1);
    const last = lastDayOfMonth(month(row.retirementMonth));
    expect(listed(who, first, last)).toBe(true);
    expect(listed(who, addDays(last, 1), addDays(last, 40))).toBe(false);
    if (first > '2025-02-01') expect(listed(who, addDays(first, -31), addDays(first, -1))).toBe(false);
  });

  test('in 2022 men of 60 and women of 50, in 2026 by the gradual schedule', () => {
    expect(listed(person('M', '1962-09-20'), '2022-09-20', '2022-09-20')).toBe(true);
    expect(listed(person('F', '1972-09-20', 55), '2022-09-01', '2022-09-30')).toBe(true);
    expect(listed(person('M', '1966-01-20'), '2026-01-01', '2026-01-31')).toBe(false);
    expect(listed(person('M', '1966-01-20'), '2026-05-01', '2026-05-31')).toBe(true);
  });

  test('nobody twice or never where the terms change: each is listed on the day on which the age is first reached', () => {
    const from = day('2024-11-01');
    const to = day('2025-06-30');
    for (let birth = day('1964-10-01'); birth < '1965-08-01'; birth = addDays(birth, 1)) {
      const who = person('M', birth);
      let reached: string | null = null;
      for (let at = from; at <= to && reached === null; at = addDays(at, 1)) {
        if (at === from && answered(hasReachedRetirement(who, addDays(at, -1), SUZHOU_POLICY))) break;
        if (answered(hasReachedRetirement(who, at, SUZHOU_POLICY))) reached = at;
      }
      expect([birth, answered(retirementWithin(who, from, to, SUZHOU_POLICY))]).toEqual([birth, reached]);
      expect([birth, listed(who, from, to)]).toEqual([birth, reached !== null]);
    }
  });

  test('a range before any rule was published is refused by name', () => {
    expect(refused(birthDatesReaching(day('2020-12-01'), day('2021-01-31'), SUZHOU_POLICY)).code).toBe(
      'POLICY_NOT_PUBLISHED',
    );
  });
});
