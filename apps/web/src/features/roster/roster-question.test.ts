import { expect, test } from '@jest/globals';
import { rosterQuestion } from './roster-question.ts';

const UNIT = '32059900000000117';
const nothing = { search: '', state: '', personType: '', from: '', to: '', order: 'name', page: 1 };

test('without a word in the address the roster shows who is insured now', () => {
  expect(rosterQuestion(UNIT, nothing)).toEqual({
    unitNo: UNIT,
    filter: { search: null, state: 'OPEN', personType: null, startMonthFrom: null, startMonthTo: null },
    options: { skip: 0, take: 50, sort: [{ field: 'name', descending: false }] },
  });
});

test('page 3 of those who have left, the latest enrolment first', () => {
  const { filter, options } = rosterQuestion(UNIT, { ...nothing, state: 'ENDED', order: '-startMonth', page: 3 });
  expect(filter?.state).toBe('ENDED');
  expect(options).toMatchObject({ skip: 100, sort: [{ field: 'startMonth', descending: true }] });
});

test('an address with a month or a type that do not exist asks without them', () => {
  const { filter } = rosterQuestion(UNIT, { ...nothing, from: '2022-13', personType: 'KING', state: 'GONE' });
  expect(filter).toMatchObject({ startMonthFrom: null, personType: null, state: 'OPEN' });
});
