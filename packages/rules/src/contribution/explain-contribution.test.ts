import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answered } from '../../testing/answers.ts';
import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import type { ContributoryType } from '../insurance-type.ts';
import { fen, formatYuan, parseYuan } from '../money.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { assessMonth } from './assess-month.ts';
import { explainContribution } from './explain-contribution.ts';
import { policyBasis, readPolicyBasis } from './policy-basis.ts';

const basis = answered(policyBasis(SUZHOU_POLICY, month('2022-08')));

function explain(type: ContributoryType, yuan: string) {
  return explainContribution(basis, type, parseYuan(yuan)!);
}

describe('The working of a charge', () => {
  test('shows wage, limit, base, rate, exact product and rounded amount, each with its row', () => {
    const working = explain('BASIC_MEDICAL', '3000.00');
    expect(working).toMatchObject({ base: 425_000, heldTo: 'FLOOR', floor: 425_000, ceiling: 2_182_100 });
    expect(working.limits).toMatchObject({ id: 'base-limits/2022', status: 'assumed' });
    expect(working.employer).toMatchObject({ rate: '0.06', fixed: null, exact: '255', amount: 25_500 });
    expect(working.personal).toMatchObject({ rate: '0.02', exact: '85', amount: 8_500 });
    expect(working.personal.row).toMatchObject({ id: 'rates/basic-medical/2022', status: 'official' });
  });

  test('shows what was there before rounding', () => {
    expect(explain('MATERNITY', '8500.55').employer).toMatchObject({ exact: '68.0044', amount: 6_800 });
    expect(explain('BASIC_MEDICAL', '4250.25').personal).toMatchObject({ exact: '85.005', amount: 8_501 });
  });

  test('of a fixed amount names the amount, never a rate of 0.0000', () => {
    expect(explain('LARGE_AMOUNT', '8500').personal).toMatchObject({
      rate: null,
      fixed: 500,
      exact: '5.00',
      amount: 500,
    });
  });

  test.each<[ContributoryType, string, string]>([
    [
      'BASIC_MEDICAL',
      '3000',
      '2022年8月职工基本医疗保险:申报工资3,000.00元,低于2022年缴费基数下限(暂定),缴费基数按4,250.00元;个人4,250.00×2%=85元,取85.00元;单位4,250.00×6%=255元,取255.00元。',
    ],
    [
      'MATERNITY',
      '30000',
      '2022年8月生育保险:申报工资30,000.00元,高于2022年缴费基数上限(暂定),缴费基数按21,821.00元;单位21,821.00×0.8%=174.568元,取174.57元。',
    ],
    [
      'LARGE_AMOUNT',
      '8500',
      '2022年8月大额医疗费用补助:申报工资8,500.00元在缴费基数上下限之内(暂定),缴费基数8,500.00元;个人每月定额5.00元。',
    ],
    [
      'CIVIL_SERVANT',
      '8500',
      '2022年8月公务员医疗保险:申报工资8,500.00元在缴费基数上下限之内(暂定),缴费基数8,500.00元;单位8,500.00×4%=340元(暂定),取340.00元。',
    ],
    [
      'LONG_TERM_CARE',
      '8500',
      '2022年8月长期护理保险:申报工资8,500.00元在缴费基数上下限之内(暂定),缴费基数8,500.00元;单位和个人均不缴费。',
    ],
  ])('%s on %s in one sentence', (type, yuan, text) => {
    expect(explain(type, yuan).text).toBe(text);
  });

  test('always ends in the amount that was charged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.constantFrom(...CONTRIBUTORY_TYPES), (wage, type) => {
        const declaredWage = fen(wage);
        const charged = answered(
          assessMonth({
            declaredWage,
            insuranceTypes: [type],
            coveredMonth: basis.coveredMonth,
            policy: SUZHOU_POLICY,
          }),
        );
        const working = explainContribution(basis, type, declaredWage);
        const line = charged.lines[0] ?? { personal: 0, employer: 0 };
        expect([working.base, working.personal.amount, working.employer.amount]).toEqual([
          charged.base,
          line.personal,
          line.employer,
        ]);
        expect(Math.abs(Number(working.employer.exact) - Number(formatYuan(working.employer.amount)))).toBeLessThan(
          0.0051,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The basis that a charge keeps', () => {
  test('explains the same after years in a database', () => {
    const stored = readPolicyBasis(JSON.parse(JSON.stringify(basis)));
    expect(explainContribution(stored, 'MATERNITY', fen(850_055))).toEqual(explain('MATERNITY', '8500.55'));
  });

  test.each([
    null,
    'x',
    {},
    { limits: {} },
    { ...basis, rates: {} },
    { ...basis, limits: { ...basis.limits, value: null } },
  ])('is not made of %j', (json) => {
    expect(() => readPolicyBasis(json)).toThrow(RangeError);
  });
});
