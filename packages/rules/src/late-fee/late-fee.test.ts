import { describe, expect, test } from '@jest/globals';
import { answered } from '../../testing/answers.ts';
import { day } from '../day.ts';
import { fen, formatYuan } from '../money.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { lateFee } from './late-fee.ts';

describe('The late fee on 1,300,048.92 due on 9.22', () => {
  test.each([
    ['2022-09-10', '0.00'],
    ['2022-09-22', '0.00'],
    ['2022-09-23', '650.02'],
    ['2022-10-02', '6500.24'],
    ['2022-10-22', '19500.73'],
  ])('through %s is %s', (through, amount) => {
    const fee = lateFee(SUZHOU_POLICY, fen(130_004_892), day('2022-09-22'), day(through));
    expect(formatYuan(answered(fee))).toBe(amount);
  });
});
