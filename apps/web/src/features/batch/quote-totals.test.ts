import { expect, test } from '@jest/globals';
import { totalsTable } from './quote-totals.ts';

test('the quote of a file is a table of months and types in the order of the bill, with its sums', () => {
  const table = totalsTable([
    { coveredMonth: '2022-09', insuranceType: 'BASIC_MEDICAL', persons: 3, amount: '2040.00' },
    { coveredMonth: '2022-08', insuranceType: 'BASIC_MEDICAL', persons: 2, amount: '1360.05' },
    { coveredMonth: '2022-09', insuranceType: 'LARGE_AMOUNT', persons: 3, amount: '15.00' },
  ]);
  expect(table.types.map(({ name, sum }) => [name, sum])).toEqual([
    ['大额医疗费用补助', '15.00'],
    ['职工基本医疗保险', '3400.05'],
  ]);
  expect(table.months).toEqual([
    { month: '2022-08', persons: 2, amounts: [null, '1360.05'], sum: '1360.05' },
    { month: '2022-09', persons: 3, amounts: ['15.00', '2040.00'], sum: '2055.00' },
  ]);
});

test('a file without back-pay has none', () => {
  expect(totalsTable([])).toEqual({ types: [], months: [] });
});
