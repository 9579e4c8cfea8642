import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import suzhou from '../../policy/suzhou.json' with { type: 'json' };
import { answered, refused } from '../../testing/answers.ts';
import { addDays, day } from '../day.ts';
import { momentOf } from '../moment.ts';
import { addMonths, month } from '../month.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { declarationPeriodAt, periodOfFeeMonth } from './declaration-period.ts';
import type { DeclarationPeriod } from './declaration-period.ts';
import { mayBeSettled, settlementRefusal } from './may-be-settled.ts';
import { selectableStartMonths } from './selectable-start-months.ts';

function periodAt(text: string): DeclarationPeriod {
  return answered(declarationPeriodAt(SUZHOU_POLICY, momentOf(text)));
}

describe('The declaration period', () => {
  test.each([
    ['2022-07-11T00:00', '2022-08', true, null],
    ['2022-08-01T09:00', '2022-08', true, null],
    ['2022-08-06T16:59', '2022-08', true, null],
    ['2022-08-06T17:00', '2022-08', false, '2022-08-11'],
    ['2022-08-07T00:00', '2022-08', false, '2022-08-11'],
    ['2022-08-10T23:59', '2022-08', false, '2022-08-11'],
    ['2022-08-11T00:00', '2022-09', true, null],
    ['2022-09-06T16:59', '2022-09', true, null],
    ['2022-09-20T09:00', '2022-10', true, null],
    ['2022-12-10T12:00', '2022-12', false, '2022-12-11'],
    ['2022-12-11T12:00', '2023-01', true, null],
    ['2022-12-31T23:59', '2023-01', true, null],
    ['2023-01-01T00:00', '2023-01', true, null],
    ['2023-01-06T17:00', '2023-01', false, '2023-01-11'],
  ])('at %s is that of %s, open: %s, reopens: %s', (text, feeMonth, isOpen, reopens) => {
    expect(periodAt(text)).toMatchObject({ feeMonth, isOpen, reopens });
  });

  test('of September 2022 runs from 8.11 to 9.6 at 17:00; notice from 9.11, due on 9.22', () => {
    expect(answered(periodOfFeeMonth(SUZHOU_POLICY, month('2022-09')))).toEqual({
      feeMonth: '2022-09',
      opens: '2022-08-11',
      closes: momentOf('2022-09-06T17:00'),
      settlementWindow: { from: '2022-09-06', to: '2022-09-10' },
      noticeFrom: '2022-09-11',
      dueOn: '2022-09-22',
      nextFeeMonth: '2022-10',
    });
  });

  test('every minute lies in exactly one period, between its opening and the end of its settlement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1439 }), (days, minute) => {
        const moment = { day: addDays(day('2021-03-01'), days), minute };
        const period = answered(declarationPeriodAt(SUZHOU_POLICY, moment));
        expect(period.opens <= moment.day && moment.day <= period.settlementWindow.to).toBe(true);
        const next = answered(periodOfFeeMonth(SUZHOU_POLICY, period.nextFeeMonth));
        expect(next.opens).toBe(addDays(period.settlementWindow.to, 1));
        expect(period.reopens === null).toBe(period.isOpen);
      }),
    );
  });

  test('moved by a later notice for one month takes the next month’s opening with it', () => {
    const file = structuredClone(suzhou);
    file.parameters.declarationCalendar.push({
      ...file.parameters.declarationCalendar[0]!,
      ...{ id: 'declaration-calendar/2022-10', known: '2022-09-28' },
      // A notice names one month, the standing row none.
      ...{ from: '2022-10', to: '2022-10' as unknown as null },
      value: { closesDay: 9, closesAt: '12:00', settledThroughDay: 13, noticeFromDay: 14, dueDay: 25 },
    });
    const policy = loadPolicy(file);
    expect(answered(declarationPeriodAt(policy, momentOf('2022-10-09T11:59')))).toMatchObject({ isOpen: true });
    expect(answered(declarationPeriodAt(policy, momentOf('2022-10-09T12:00')))).toMatchObject({
      reopens: '2022-10-14',
    });
    expect(answered(periodOfFeeMonth(policy, month('2022-11')))).toMatchObject({ opens: '2022-10-14' });
    expect(answered(periodOfFeeMonth(policy, month('2022-12')))).toMatchObject({ opens: '2022-11-11' });
  });

  test('before any calendar was published is refused by name', () => {
    expect(refused(declarationPeriodAt(SUZHOU_POLICY, momentOf('2019-05-05T10:00'))).code).toBe('POLICY_NOT_PUBLISHED');
  });
});

describe('The months that can be chosen', () => {
  test('end with the fee month of the open period, newest first', () => {
    const months = answered(selectableStartMonths(SUZHOU_POLICY, momentOf('2022-09-20T09:00')));
    expect(months.slice(0, 3)).toEqual(['2022-10', '2022-09', '2022-08']);
    expect(months.at(-1)).toBe(addMonths(month('2022-10'), -23));
  });

  test('on 8.6 before 17:00 do not reach September; in the settlement window they are those of the next period', () => {
    expect(answered(selectableStartMonths(SUZHOU_POLICY, momentOf('2022-08-06T16:59')))[0]).toBe('2022-08');
    expect(answered(selectableStartMonths(SUZHOU_POLICY, momentOf('2022-08-08T09:00')))[0]).toBe('2022-09');
  });
});

describe('A fee month may be settled', () => {
  test('from the minute in which its declarations close, and ever after', () => {
    const september = month('2022-09');
    expect(mayBeSettled(SUZHOU_POLICY, september, momentOf('2022-09-06T16:59'))).toBe(false);
    expect(mayBeSettled(SUZHOU_POLICY, september, momentOf('2022-09-06T17:00'))).toBe(true);
    expect(mayBeSettled(SUZHOU_POLICY, september, momentOf('2023-02-01T00:00'))).toBe(true);
  });

  test('before that the refusal names the minute', () => {
    const refusal = settlementRefusal(SUZHOU_POLICY, month('2022-10'), momentOf('2022-09-20T09:00'));
    expect(refusal).toMatchObject({
      code: 'MONTH_NOT_SETTLEABLE',
      message: '2022年10月的申报期尚未结束,不能结算征集',
      remedy: '请于2022年10月6日17:00之后再办理结算征集。',
    });
  });
});
