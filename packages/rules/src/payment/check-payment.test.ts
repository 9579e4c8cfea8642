import { describe, expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { checkPayment } from './check-payment.ts';
import type { PaymentInput } from './check-payment.ts';

const PAID = { amount: '1300048.92', reference: 'ICBC-20220915-0001', paidOn: '2022-09-15' };

function check(changes: Partial<PaymentInput> = {}): unknown {
  const answer = checkPayment({ ...PAID, ...changes }, day('2022-09-08'), day('2022-09-20'));
  return answer.ok ? answer.input : answer.refusals.map(({ message }) => message);
}

describe('A payment on a bill', () => {
  test('is recorded as it was made', () => {
    expect(check()).toEqual({ amount: 130_004_892, reference: 'ICBC-20220915-0001', paidOn: '2022-09-15' });
    expect(check({ amount: ' 0.01 ', reference: ' 1 ' })).toMatchObject({ amount: 1, reference: '1' });
  });

  test.each(['0', '-5', '1.005', '一百', ''])('of %j is none', (amount) => {
    expect(check({ amount })).toEqual(['缴款金额应大于0且不超过10,000,000,000.00元,最多两位小数']);
  });

  test.each(['', 'A B', '凭证一', 'x'.repeat(65)])('under the number %j cannot be told from another', (reference) => {
    expect(check({ reference })).toEqual(['缴款凭证号应为1至64个字母、数字或符号']);
  });

  test.each(['2022-09-07', '2022-09-21', '2022-02-30', ''])('on %j lies outside of the bill’s life', (paidOn) => {
    expect(check({ paidOn })).toEqual(['缴款日期应在2022年9月8日至2022年9月20日之间']);
  });

  test('is told everything that is wrong with it at once', () => {
    expect(check({ amount: '0', reference: '', paidOn: '' })).toHaveLength(3);
  });
});
