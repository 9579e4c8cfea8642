import { expect, test } from '@jest/globals';
import { declarationQuestion } from './declaration-question.ts';
import { declaredChanges } from './declared-changes.ts';

const nothing = { from: '', to: '', kind: '', state: '', idNo: '', feeMonth: '', order: '', page: 1, size: 20 };

test('an enrolment has nothing before and everything after', () => {
  expect(declaredChanges([], [{ field: 'startMonth', label: '参保月份', value: '2022-09' }])).toEqual([
    { field: 'startMonth', label: '参保月份', before: null, after: '2022-09' },
  ]);
});

test('what a stop takes away stands with an empty after', () => {
  const before = [
    { field: 'startMonth', label: '参保月份', value: '2019-08' },
    { field: 'wage', label: '申报工资', value: '7514.00' },
  ];
  const after = [{ field: 'startMonth', label: '参保月份', value: '2019-08' }];
  expect(declaredChanges(before, after)).toEqual([
    { field: 'startMonth', label: '参保月份', before: '2019-08', after: '2019-08' },
    { field: 'wage', label: '申报工资', before: '7514.00', after: null },
  ]);
});

test('without a word in the address all declarations of the unit are listed, the newest first', () => {
  const { filter, options } = declarationQuestion('32059900000000117', nothing);
  expect(filter).toEqual({
    unitNo: '32059900000000117',
    from: null,
    to: null,
    kinds: null,
    state: null,
    idNo: null,
    feeMonth: null,
  });
  expect(options).toMatchObject({ skip: 0, sort: [{ field: 'submittedAt', descending: true }] });
});

test('a day that the calendar does not have, a kind and a state that do not exist are not asked for', () => {
  const { filter } = declarationQuestion('1', { ...nothing, from: '2022-02-30', kind: 'DANCE', state: 'toString' });
  expect(filter).toMatchObject({ from: null, kinds: null, state: null });
});

test('增减员 asks for enrolments and stops together', () => {
  const { filter } = declarationQuestion('1', { ...nothing, kind: 'MOVEMENT' });
  expect(filter?.kinds).toEqual(['ENROL', 'STOP']);
});
