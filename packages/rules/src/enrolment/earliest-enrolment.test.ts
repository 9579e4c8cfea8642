import { describe, expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { earliestEnrolment } from './earliest-enrolment.ts';

const TODAY = day('2022-09-08');
const at = (...refusals: Refusal[]): string | null => earliestEnrolment(refusals, TODAY, SUZHOU_POLICY);
const settling = refuse('SETTLEMENT_WINDOW', { feeMonth: month('2022-09'), reopens: day('2022-09-11') });

describe('The first day on which an enrolment passes', () => {
  test('is today when nothing speaks against it', () => expect(at()).toBe('2022-09-08'));

  test('is the day on which declarations open again', () => expect(at(settling)).toBe('2022-09-11'));

  test('is the latest of several', () => {
    const ahead = refuse('MONTH_NOT_OPEN', { startMonth: month('2022-11'), feeMonth: month('2022-10') });
    expect(at(settling, ahead)).toBe('2022-10-11');
    expect(at(refuse('FEE_MONTH_SETTLED', { feeMonth: month('2022-10') }))).toBe('2022-10-11');
  });

  test('is not known while somebody has to do something first', () => {
    expect(at(settling, refuse('FLEXIBLE_EMPLOYMENT_OPEN', {}))).toBeNull();
  });
});
