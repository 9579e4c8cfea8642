import { describe, expect, test } from '@jest/globals';
import { momentOf, month, SUZHOU_POLICY } from '@canbao/rules';
import type { Setting } from '../../app/operation/use-setting.ts';
import { quoteWage } from './wage-quote.ts';

const NOW = '2022-09-20T09:00';
const setting = (now = NOW, feeMonth = '2022-10'): Setting => ({
  unit: { unitNo: '32059900000000117', name: '苏州示范市立医院', unitType: 'PUBLIC_INSTITUTION', area: '320500' },
  moment: momentOf(now),
  feeMonth: month(feeMonth),
  policy: SUZHOU_POLICY,
  outdated: false,
  period: {} as Setting['period'],
  annualDeclaration: {} as Setting['annualDeclaration'],
});
const member = { declaredWage: '8000.00', insuranceTypes: ['BASIC_MEDICAL', 'LARGE_AMOUNT'] } as const;
const idNo = '320599199003070018';

describe('A change of wage is quoted', () => {
  test('with the base as soon as there is a wage, before anybody is picked', () => {
    const quote = quoteWage({ idNo: '', declaredWage: '3000' }, null, setting());
    expect(quote.base).toMatchObject({ base: 425_000, heldTo: 'FLOOR' });
    expect(quote).toMatchObject({ before: [], after: [] });
    expect(quote.faults.map(({ field }) => field)).toEqual(['idNo']);
  });

  test('with what the month costs now and would cost, once somebody is', () => {
    const quote = quoteWage({ idNo, declaredWage: '9000' }, member, setting());
    expect(quote.before).toEqual([
      { insuranceType: 'BASIC_MEDICAL', personal: '160.00', employer: '480.00' },
      { insuranceType: 'LARGE_AMOUNT', personal: '5.00', employer: '0.00' },
    ]);
    expect(quote.after[0]).toEqual({ insuranceType: 'BASIC_MEDICAL', personal: '180.00', employer: '540.00' });
    expect(quote).toMatchObject({ faults: [], refusals: [] });
    expect(quote.undecided).toContain('WAGE_UNCHANGED');
  });

  test('as refused where the calendar refuses it', () => {
    const quote = quoteWage({ idNo, declaredWage: '9000' }, member, setting('2022-12-20T09:00', '2023-01'));
    expect(quote.refusals.map(({ code }) => code)).toEqual(['ANNUAL_DECLARATION_OPEN']);
  });
});
