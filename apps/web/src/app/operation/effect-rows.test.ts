import { expect, test } from '@jest/globals';
import { effectRows, effectTotal } from './effect-rows.ts';

test('What an operation costs a month is told type by type, also where a type comes or goes', () => {
  const basic = { insuranceType: 'BASIC_MEDICAL', personal: '160.00', employer: '480.00' } as const;
  const rows = effectRows(
    [{ insuranceType: 'MATERNITY', personal: '0.00', employer: '64.00' }, basic],
    [
      { ...basic, employer: '480.10' },
      { insuranceType: 'CIVIL_SERVANT', personal: '0.00', employer: '320.00' },
    ],
  );
  expect(rows).toEqual([
    { insuranceType: 'BASIC_MEDICAL', before: 64_000, after: 64_010, difference: 10 },
    { insuranceType: 'MATERNITY', before: 6_400, after: null, difference: -6_400 },
    { insuranceType: 'CIVIL_SERVANT', before: null, after: 32_000, difference: 32_000 },
  ]);
  expect(effectTotal(rows)).toEqual({ before: 70_400, after: 96_010, difference: 25_610 });
});
