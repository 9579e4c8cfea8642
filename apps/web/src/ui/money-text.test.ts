import { expect, test } from '@jest/globals';
import { groupedYuan } from './money-text.ts';

test.each([
  ['0.00', '0.00'],
  ['5.00', '5.00'],
  ['999.99', '999.99'],
  ['7400.00', '7,400.00'],
  ['1300048.92', '1,300,048.92'],
  ['-105521.65', '-105,521.65'],
])('%s yuan reads %s', (yuan, shown) => {
  expect(groupedYuan(yuan)).toBe(shown);
});
