import { describe, expect, test } from '@jest/globals';
import { answered, refused } from '../../testing/answers.ts';
import { goldenRows } from '../../testing/golden.ts';
import { addDays, day } from '../day.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { hasReachedRetirement, retirementOn } from './retirement.ts';
import type { RetirementPerson } from './retirement.ts';

const UNDER_GRADUAL_SCHEDULE = day('2025-01-01');
const vectors = goldenRows<'sex' | 'originalAge' | 'birthMonth' | 'delayMonths' | 'retirementMonth'>('retirement.csv');

function person(sex: 'M' | 'F', birthDate: string, originalAge: number | null = null): RetirementPerson {
  return { sex, birthDate: day(birthDate), originalAge };
}

function reached(who: RetirementPerson, on: string): boolean {
  return answered(hasReachedRetirement(who, day(on), SUZHOU_POLICY));
}

describe('The gradual schedule from 2025', () => {
  test.each(vectors)('$sex $originalAge born $birthMonth: $delayMonths months later, in $retirementMonth', (row) => {
    const who = person(row.sex === 'M' ? 'M' : 'F', `${row.birthMonth}-15`, Number(row.originalAge));
    const retirement = answered(retirementOn(who, UNDER_GRADUAL_SCHEDULE, SUZHOU_POLICY));
    expect(retirement).toEqual({
      month: row.retirementMonth,
      date: `${row.retirementMonth}-15`,
      delayMonths: Number(row.delayMonths),
    });
  });

  test('a man born in January 1965 retires a month late, on the day of his birth', () => {
    expect(reached(person('M', '1965-01-20'), '2025-02-19')).toBe(false);
    expect(reached(person('M', '1965-01-20'), '2025-02-20')).toBe(true);
  });

  test('a delayed month without the day ends the wait on its last day', () => {
    const retirement = retirementOn(person('M', '1965-01-31'), UNDER_GRADUAL_SCHEDULE, SUZHOU_POLICY);
    expect(answered(retirement).date).toBe('2025-02-28');
  });

  test('a woman without an original age on record counts as 50', () => {
    const unknown = retirementOn(person('F', '1975-01-10'), UNDER_GRADUAL_SCHEDULE, SUZHOU_POLICY);
    expect(answered(unknown).month).toBe('2025-02');
  });
});

describe('The rule until the end of 2024', () => {
  test('men 60, women 50, whatever original age is on record', () => {
    expect(reached(person('M', '1962-09-20'), '2022-09-19')).toBe(false);
    expect(reached(person('M', '1962-09-20'), '2022-09-20')).toBe(true);
    expect(reached(person('F', '1972-09-21'), '2022-09-20')).toBe(false);
    expect(reached(person('F', '1972-09-20', 55), '2022-09-20')).toBe(true);
  });

  test('born on 29 February, the age is reached on 1 March of a common year', () => {
    expect(reached(person('F', '1972-02-29'), '2022-02-28')).toBe(false);
    expect(reached(person('F', '1972-02-29'), '2022-03-01')).toBe(true);
    expect(reached(person('M', '1964-02-29'), '2024-02-29')).toBe(true);
  });

  test('ends with the year: who would be of age on the next day may wait longer', () => {
    const who = person('M', '1965-01-01');
    const lastDay = day('2024-12-31');
    expect(answered(retirementOn(who, lastDay, SUZHOU_POLICY)).date).toBe('2025-01-01');
    expect(answered(retirementOn(who, addDays(lastDay, 1), SUZHOU_POLICY)).date).toBe('2025-02-01');
  });
});

test('An original age that makes no sense for the sex counts as none', () => {
  const man = answered(retirementOn(person('M', '1970-01-01', 50), UNDER_GRADUAL_SCHEDULE, SUZHOU_POLICY));
  expect(man).toEqual(answered(retirementOn(person('M', '1970-01-01'), UNDER_GRADUAL_SCHEDULE, SUZHOU_POLICY)));
});

test('A day before any rule was published is refused by name', () => {
  expect(refused(hasReachedRetirement(person('M', '1950-01-01'), day('2015-01-01'), SUZHOU_POLICY)).code).toBe(
    'POLICY_NOT_PUBLISHED',
  );
});
