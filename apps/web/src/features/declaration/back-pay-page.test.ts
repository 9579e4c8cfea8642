import { expect, test } from '@jest/globals';
import { backPayPage } from './back-pay-page.ts';

const months = [{ field: 'backPayMonths', label: '补缴月份', value: '2022年9月' }];
const none = [{ field: 'backPayMonths', label: '补缴月份', value: null }];
const told = { kind: 'ENROL', state: 'APPROVED', idNo: '320599199003070018', before: [], after: months } as const;

test('From back-pay that was charged one gets to its deletion, and from that back', () => {
  expect(backPayPage(told)?.page).toBe('back-pay-deletion');
  expect(backPayPage({ ...told, kind: 'BACK_PAY' })?.page).toBe('back-pay-deletion');
  expect(backPayPage({ ...told, kind: 'DELETE_BACK_PAY', before: months, after: none })?.page).toBe('back-pay');
});

test('There is nothing to go to from what charged none, was refused, or is about nobody', () => {
  expect(backPayPage({ ...told, after: none })).toBeNull();
  expect(backPayPage({ ...told, state: 'REJECTED' })).toBeNull();
  expect(backPayPage({ ...told, idNo: null })).toBeNull();
});
