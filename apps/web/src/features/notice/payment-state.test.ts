import { expect, test } from '@jest/globals';
import { paymentState } from './payment-state.ts';

test.each([
  ['0.00', 'UNPAID', '1300048.92', '0.00'],
  ['1000000.00', 'PARTLY_PAID', '300048.92', '0.00'],
  ['1300048.92', 'PAID', '0.00', '0.00'],
  ['1300049.00', 'OVERPAID', '0.00', '0.08'],
])('A bill on which %s was paid is %s', (paid, state, missing, excess) => {
  expect(paymentState('1300048.92', paid)).toEqual({ state, missing, excess });
});
