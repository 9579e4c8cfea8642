import { expect, test } from '@jest/globals';
import { chargedMonths, sums } from './charged-months.ts';

const charge = (coveredMonth: string, personal: string, employer: string) => ({
  coveredMonth,
  base: '8200.00',
  personal,
  employer,
});
const charges = [
  charge('2022-08', '164.00', '492.00'),
  charge('2022-08', '5.00', '0.00'),
  charge('2022-09', '164.10', '492.20'),
];

test('what was back-paid is shown month by month, its insurance types added up', () => {
  expect(chargedMonths(charges)).toEqual([
    { coveredMonth: '2022-08', base: '8200.00', personal: '169.00', employer: '492.00', amount: '661.00' },
    { coveredMonth: '2022-09', base: '8200.00', personal: '164.10', employer: '492.20', amount: '656.30' },
  ]);
  expect(sums(charges)).toEqual({ personal: '333.10', employer: '984.20', amount: '1317.30' });
});

test('nothing back-paid adds up to nothing', () => {
  expect(chargedMonths([])).toEqual([]);
  expect(sums([]).amount).toBe('0.00');
});
