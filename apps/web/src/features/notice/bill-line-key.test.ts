import { expect, test } from '@jest/globals';
import { lineInAddress, lineOfAddress } from './bill-line-key.ts';

test('the line that is open stands in the address and is found there again', () => {
  const line = { insuranceType: 'BASIC_MEDICAL', kind: 'BACK_PAY' } as const;
  expect(lineInAddress(line)).toBe('BASIC_MEDICAL-BACK_PAY');
  expect(lineOfAddress('BASIC_MEDICAL-BACK_PAY')).toEqual(line);
});

test.each(['', 'BASIC_MEDICAL', 'BASIC_MEDICAL-', 'X-REGULAR', 'MATERNITY-toString', 'MATERNITY-REGULAR-1'])(
  'an address that says "%s" opens no line',
  (text) => {
    expect(lineOfAddress(text)).toBeNull();
  },
);
