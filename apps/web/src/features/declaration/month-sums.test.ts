import { expect, test } from '@jest/globals';
import { monthSums } from './month-sums.ts';

test('Charges are added up month by month, to the fen', () => {
  const charges = [
    { coveredMonth: '2022-10', amount: '0.10' },
    { coveredMonth: '2022-09', amount: '656.00' },
    { coveredMonth: '2022-10', amount: '0.20' },
  ];
  expect(monthSums(charges)).toEqual([
    { month: '2022-09', amount: '656.00' },
    { month: '2022-10', amount: '0.30' },
  ]);
});
