import { describe, expect, test } from '@jest/globals';
import { memberOptions, numberFault, recognisable } from './member-choice.ts';

const TODAY = '2022-09-20T09:00:00+08:00';
const HERE = '320599199003070018';
const NOBODY = '320599200409050688';
const found = (idNo: string | null, endMonth: string | null = null): Parameters<typeof memberOptions>[0][number] => ({
  enrolmentId: `${idNo}-${endMonth}`,
  personNo: '1',
  name: '赵在职',
  idNo,
  maskedIdNo: '3205*******',
  personType: 'EMPLOYEE',
  startMonth: '2022-01',
  endMonth,
  insuranceTypes: [],
  declaredWage: '8000.00',
});

describe('who can be chosen', () => {
  test('is each person once, with the enrolment that is open or ended last', () => {
    const ended = memberOptions([found(HERE, '2020-03'), found(HERE, '2021-05')], '赵', TODAY);
    expect(ended.map(({ member }) => member?.endMonth)).toEqual(['2021-05']);
    const back = memberOptions([found(HERE, '2020-03'), found(HERE), found(HERE, '2021-05')], '赵', TODAY);
    expect(back.map(({ member }) => member?.endMonth)).toEqual([null]);
  });

  test('is nobody whose number the viewer may not see', () => {
    expect(memberOptions([found(null)], '赵', TODAY)).toEqual([]);
  });

  test('is also a whole number that is not in the roster', () => {
    expect(memberOptions([], NOBODY, TODAY)).toEqual([{ idNo: NOBODY, member: null }]);
    expect(memberOptions([found(HERE)], HERE, TODAY)).toHaveLength(1);
    expect(memberOptions([], NOBODY.slice(0, 17), TODAY)).toEqual([]);
  });
});

test.each([
  ['赵在职', false],
  ['32059919900307', false],
  ['3205991990030700', false],
  [HERE, false],
  [`${HERE.slice(0, 17)}0`, true],
  ['320599900307001', true],
  [`${HERE}1`, true],
])('"%s" is told to be wrong: %s', (typed, wrong) => {
  expect(numberFault(typed, TODAY) !== null).toBe(wrong);
});

test('Two people of one name are told apart by the last four of their numbers', () => {
  expect(recognisable(HERE)).toBe('3205*******0018');
});
