import { expect, test } from '@jest/globals';
import { periodStages } from './period-stages.ts';

const october = {
  opens: '2022-09-11',
  closes: '2022-10-06T17:00:00+08:00',
  isOpen: true,
  settlementFrom: '2022-10-06',
  settlementThrough: '2022-10-10',
  noticeFrom: '2022-10-11',
  dueOn: '2022-10-22',
};

test('on 9.20 October is being declared, until 10.6 at 17:00', () => {
  const stages = periodStages(october);
  expect(stages.map(({ when }) => when)).toEqual([
    '9月11日 – 10月6日 17:00',
    '10月6日 – 10月10日',
    '10月11日起',
    '10月22日前',
  ]);
  expect(stages.find(({ current }) => current)?.name).toBe('申报');
});

test('from the 6th at 17:00 the month is being settled', () => {
  const stages = periodStages({ ...october, isOpen: false });
  expect(stages.filter(({ current }) => current).map(({ name }) => name)).toEqual(['结算']);
});
