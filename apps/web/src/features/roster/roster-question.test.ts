import { expect, test } from '@jest/globals';
import { ROSTER_FILTERS, rosterQuestion } from './roster-question.ts';
import type { RosterFilters } from './roster-question.ts';

const UNIT = '32059900000000117';
const filters = Object.fromEntries(Object.keys(ROSTER_FILTERS).map((name) => [name, ''])) as RosterFilters;
const nothing = { filters, order: 'name', page: 1, size: 100 };

test('without a word in the address the roster shows who is insured now', () => {
  expect(rosterQuestion(UNIT, nothing)).toEqual({
    unitNo: UNIT,
    filter: {
      ...{ search: null, state: 'OPEN', personType: null, insuranceType: null, livingStatus: null },
      ...{ startMonthFrom: null, startMonthTo: null, declaredWageFrom: null, declaredWageTo: null },
    },
    options: { skip: 0, take: 100, sort: [{ field: 'name', descending: false }] },
  });
});

test('page 3 of those who have left, the latest enrolment first', () => {
  const { filter, options } = rosterQuestion(UNIT, {
    filters: { ...filters, state: 'ENDED' },
    order: '-startMonth',
    page: 3,
    size: 200,
  });
  expect(filter?.state).toBe('ENDED');
  expect(options).toMatchObject({ skip: 400, take: 200, sort: [{ field: 'startMonth', descending: true }] });
});

test('an address with a month or a type that do not exist asks without them', () => {
  const amiss = { from: '2022-13', personType: 'KING', state: 'GONE', insuranceType: 'LUCK', wageFrom: '5000元' };
  const { filter } = rosterQuestion(UNIT, { ...nothing, filters: { ...filters, ...amiss } });
  expect(filter).toMatchObject({ startMonthFrom: null, personType: null, state: 'OPEN' });
  expect(filter).toMatchObject({ insuranceType: null, declaredWageFrom: null });
});

test('a wage is asked for in yuan and fen, however it was typed', () => {
  const { filter } = rosterQuestion(UNIT, { ...nothing, filters: { ...filters, wageFrom: '5000', wageTo: '6000.5' } });
  expect(filter).toMatchObject({ declaredWageFrom: '5000.00', declaredWageTo: '6000.50' });
});
