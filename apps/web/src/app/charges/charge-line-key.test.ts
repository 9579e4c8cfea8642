import { expect, test } from '@jest/globals';
import { lineOfAddress } from './charge-line-key.ts';

test('a row’s key in the address opens its line', () => {
  expect(lineOfAddress('BASIC_MEDICAL-BACK_PAY')).toEqual({
    insuranceType: 'BASIC_MEDICAL',
    kind: 'BACK_PAY',
    coveredMonth: null,
  });
});

test.each(['', 'BASIC_MEDICAL', 'BASIC_MEDICAL-', 'X-REGULAR', 'MATERNITY-toString', 'MATERNITY-REGULAR-1'])(
  'an address that says "%s" opens no line',
  (text) => {
    expect(lineOfAddress(text)).toBeNull();
  },
);
