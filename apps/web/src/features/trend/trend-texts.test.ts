import { expect, test } from '@jest/globals';
import { leastOfMovement, movementInWords, trendInWords } from './trend-texts.ts';

const months = (...values: number[]): Parameters<typeof trendInWords>[0] =>
  values.map((value, index) => ({ month: `2022-0${index + 1}`, value, text: `${value}人` }));

test('a trend is told by its ends, its highest and its lowest month', () => {
  expect(trendInWords(months(10, 12, 9))).toBe(
    '2022年1月至2022年3月共3个月，从10人到9人；最高是2022年2月的12人，最低是2022年3月的9人。',
  );
});

test('months that are alike have no highest, one month no ends, and none nothing', () => {
  expect(trendInWords(months(10, 10))).toBe('2022年1月至2022年2月共2个月，从10人到10人，各月相同。');
  expect(trendInWords(months(10))).toBe('2022年1月为10人。');
  expect(trendInWords([])).toBe('还没有已结算的月份');
});

test('five joiners of a large unit are seen on a scale that begins later, which is said', () => {
  const moved = { feeMonth: '2022-09', start: 1484, joined: 5, left: 4, end: 1485 };
  expect(leastOfMovement(moved)).toBe(1470);
  expect(movementInWords(moved)).toBe('2022年9月：期初1484人，增员5人，减员4人，期末1485人。纵轴从1470人起。');
});

test('a small unit is drawn from nought', () => {
  expect(leastOfMovement({ feeMonth: '2022-09', start: 12, joined: 3, left: 0, end: 15 })).toBe(0);
});
