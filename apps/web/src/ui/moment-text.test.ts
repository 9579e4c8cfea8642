import { expect, test } from '@jest/globals';
import { dayInChinese, momentInList, shortDay, timeOfDay } from './moment-text.ts';
import { monthInChinese } from './month-text.ts';

const CLOSES = '2022-10-06T17:00:00+08:00';

test('a moment of the server is shown in the time of Shanghai, as it was written', () => {
  expect([dayInChinese(CLOSES), shortDay(CLOSES), timeOfDay(CLOSES), momentInList(CLOSES)]).toEqual([
    '2022年10月6日',
    '10月6日',
    '17:00',
    '2022-10-06 17:00',
  ]);
});

test('months are read in Chinese, and what is no month stays visible as it came', () => {
  expect(monthInChinese('2022-09')).toBe('2022年9月');
  expect(monthInChinese('2022-13')).toBe('2022-13');
});
