import { expect, test } from '@jest/globals';
import { chargeLineKey, chargeWorkingPath, readChargeLineKey } from './charge-line-key.ts';
import { month } from './month.ts';

test.each(['BASIC_MEDICAL-BACK_PAY', 'MATERNITY-REGULAR-2022-08'])(
  'the key %s names the line that it was made of',
  (key) => {
    expect(chargeLineKey(readChargeLineKey(key)!)).toBe(key);
  },
);

test('a key without a month is about every month', () => {
  expect(readChargeLineKey('BASIC_MEDICAL-BACK_PAY')).toEqual({
    insuranceType: 'BASIC_MEDICAL',
    kind: 'BACK_PAY',
    coveredMonth: null,
  });
});

test.each(['', 'BASIC_MEDICAL', 'BASIC_MEDICAL-', 'X-REGULAR', 'MATERNITY-toString', 'MATERNITY-REGULAR-1'])(
  'an address that says "%s" opens no line',
  (text) => {
    expect(readChargeLineKey(text)).toBeNull();
  },
);

test('the working of a charge has an address of its own', () => {
  const line = { insuranceType: 'BASIC_MEDICAL', kind: 'BACK_PAY', coveredMonth: month('2022-08') } as const;
  const place = { unitNo: '32059900000000001', personNo: '1000000001', feeMonth: month('2022-10'), line };
  expect(chargeWorkingPath(place)).toBe(
    '/charges?unit=32059900000000001&feeMonth=2022-10&line=BASIC_MEDICAL-BACK_PAY-2022-08&month=2022-10&person=1000000001',
  );
});
