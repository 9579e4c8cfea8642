import { expect, test } from '@jest/globals';
import { termsOf } from './batch-address.ts';
import type { FileAddress } from './batch-address.ts';

const OFFERED = { compulsory: ['BASIC_MEDICAL', 'MATERNITY'], optional: ['CIVIL_SERVANT'] } as const;
const EMPTY: FileAddress = { month: '', civil: '', date: '', group: '' };

test('the address is the terms of the check, each kind with its own', () => {
  const full = { month: '2022-09', civil: '1', date: '2022-09-21', group: '2' };
  expect(termsOf('ENROL', '1', full, OFFERED)).toEqual({
    unitNo: '1',
    startMonth: '2022-09',
    insuranceTypes: ['BASIC_MEDICAL', 'MATERNITY', 'CIVIL_SERVANT'],
    group: 2,
  });
  expect(termsOf('STOP', '1', full, OFFERED)).toEqual({ unitNo: '1', changeDate: '2022-09-21', group: 2 });
  expect(termsOf('BACK_PAY', '1', full, OFFERED)).toEqual({ unitNo: '1', group: 2 });
});

test('what it does not say is left to the server', () => {
  expect(termsOf('ENROL', '1', EMPTY, null)).toEqual({
    unitNo: '1',
    startMonth: null,
    insuranceTypes: null,
    group: null,
  });
  expect(termsOf('ENROL', '1', EMPTY, OFFERED).insuranceTypes).toEqual(['BASIC_MEDICAL', 'MATERNITY']);
  expect(termsOf('STOP', '1', { ...EMPTY, group: 'x' }, null)).toEqual({ unitNo: '1', changeDate: null, group: null });
});
