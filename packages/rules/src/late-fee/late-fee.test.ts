import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answered } from '../../testing/answers.ts';
import { addDays, day } from '../day.ts';
import { fen, formatYuan } from '../money.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { lateFeeOf } from './late-fee.ts';
import type { OwedBill } from './late-fee.ts';

const DUE = day('2022-09-22');
const BILL: OwedBill = { amount: fen(130_004_892), dueOn: DUE, payments: [] };
const feeOf = (bill: OwedBill, through: string): string =>
  formatYuan(answered(lateFeeOf(SUZHOU_POLICY, bill, day(through))).amount);

describe('The late fee on 1,300,048.92 due on 9.22', () => {
  test.each([
    ['2022-09-10', '0.00'],
    ['2022-09-22', '0.00'],
    ['2022-09-23', '650.02'],
    ['2022-10-02', '6500.24'],
    ['2022-10-22', '19500.73'],
  ])('through %s is %s', (through, amount) => {
    expect(feeOf(BILL, through)).toBe(amount);
  });

  test('falls on what is still overdue once a part is paid, and ends when all is', () => {
    const half = { amount: fen(65_002_446), paidOn: day('2022-09-25') };
    const { parts } = answered(lateFeeOf(SUZHOU_POLICY, { ...BILL, payments: [half] }, day('2022-09-27')));
    expect(parts).toEqual([
      { from: '2022-09-23', to: '2022-09-25', days: 3, overdue: 130_004_892 },
      { from: '2022-09-26', to: '2022-09-27', days: 2, overdue: 65_002_446 },
    ]);
    expect(feeOf({ ...BILL, payments: [half] }, '2022-09-27')).toBe('2600.10');
    const rest = { ...half, paidOn: day('2022-09-26') };
    expect(feeOf({ ...BILL, payments: [rest, half] }, '2022-12-31')).toBe(
      feeOf({ ...BILL, payments: [half] }, '2022-09-26'),
    );
  });

  test('is none when all was paid in time, also in excess', () => {
    const payments = [{ amount: fen(200_000_000), paidOn: DUE }];
    expect(answered(lateFeeOf(SUZHOU_POLICY, { ...BILL, payments }, day('2023-09-22')))).toMatchObject({
      amount: 0,
      parts: [],
    });
  });

  test('is day by day what the parts come to', () => {
    const payment = fc.record({
      amount: fc.integer({ min: 1, max: 90_000_000 }).map(fen),
      after: fc.integer({ min: -9, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 5 }), fc.integer({ min: -3, max: 90 }), (paid, days) => {
        const payments = paid.map(({ amount, after }) => ({ amount, paidOn: addDays(DUE, after) }));
        let sum = 0;
        for (let n = 1; n <= days; n += 1) {
          const before = payments
            .filter(({ paidOn }) => paidOn < addDays(DUE, n))
            .reduce((all, { amount }) => all + amount, 0);
          sum += Math.max(0, 130_004_892 - before);
        }
        const { amount, parts } = answered(lateFeeOf(SUZHOU_POLICY, { ...BILL, payments }, addDays(DUE, days)));
        expect(parts.reduce((all, part) => all + part.overdue * part.days, 0)).toBe(sum);
        expect(Math.abs(amount - sum * 0.0005)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
