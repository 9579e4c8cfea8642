import { month } from '@canbao/rules';
import { expect, test } from '@jest/globals';
import { monthInAddress, monthsToSettle, monthToBeginWith } from './settlement-months.ts';

test('on 10.8 October is being settled, so the page begins with it', () => {
  expect(monthToBeginWith(month('2022-10'), false)).toBe('2022-10');
});

test('on 9.20 October is still being declared, so the page begins with September', () => {
  expect(monthToBeginWith(month('2022-10'), true)).toBe('2022-09');
});

test('a year of months is offered, across the new year, and no address leads beyond it', () => {
  const offered = monthsToSettle(month('2023-01'));
  expect([offered[0], offered[1], offered.at(-1)]).toEqual(['2023-01', '2022-12', '2022-02']);
  expect(monthInAddress('2022-12', offered)).toBe('2022-12');
  expect(monthInAddress('2023-02', offered)).toBeNull();
  expect(monthInAddress('soon', offered)).toBeNull();
});
