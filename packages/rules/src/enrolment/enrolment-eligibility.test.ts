import { describe, expect, test } from '@jest/globals';
import { HOSPITAL, NOTHING_ON_RECORD, ON_RECORD, TYPED, idNumberOf } from '../../testing/enrolment-cases.ts';
import { momentOf } from '../moment.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { checkEligibilityInput, enrolmentEligibility } from './enrolment-eligibility.ts';
import type { EnrolmentFacts } from './enrolment-facts.ts';

function told(facts: Partial<EnrolmentFacts> = {}, at = '2022-09-20T09:00', idNo = TYPED.idNo) {
  const moment = momentOf(at);
  const checked = checkEligibilityInput({ idNo, name: TYPED.name }, HOSPITAL, moment, SUZHOU_POLICY);
  if (!checked.ok) throw new Error(checked.refusals[0]?.message);
  const { eligible, refusals, earliestDate } = enrolmentEligibility(
    checked.input,
    { ...NOTHING_ON_RECORD, ...facts },
    moment,
    SUZHOU_POLICY,
  );
  return { eligible, codes: refusals.map(({ code }) => code), earliestDate };
}

const eligibleOn = (earliestDate: string) => ({ eligible: true, codes: [], earliestDate });
const refused = (codes: string[], earliestDate: string | null) => ({ eligible: false, codes, earliestDate });

describe('Whether somebody can be enrolled', () => {
  test('is so today when nothing speaks against it', () => {
    expect(told()).toEqual(eligibleOn('2022-09-20'));
    expect(told(ON_RECORD)).toEqual(eligibleOn('2022-09-20'));
  });

  test('lists every reason at once, and no date while one of them needs something done', () => {
    const facts = { ...ON_RECORD, records: 2, flexibleEmploymentOpen: true, openEnrolment: 'ELSEWHERE' } as const;
    expect(told(facts)).toEqual(refused(['DUPLICATE_PERSON', 'FLEXIBLE_EMPLOYMENT_OPEN', 'ALREADY_ENROLLED'], null));
    expect(told({ ...facts, feeMonthSettled: true }, '2022-09-08T09:00').codes[0]).toBe('SETTLEMENT_WINDOW');
  });

  test('waits for the end of the settlement window', () => {
    expect(told({}, '2022-09-06T16:59')).toEqual(eligibleOn('2022-09-06'));
    expect(told({}, '2022-09-06T17:00')).toEqual(refused(['SETTLEMENT_WINDOW'], '2022-09-11'));
    expect(told({}, '2022-09-10T23:59')).toEqual(refused(['SETTLEMENT_WINDOW'], '2022-09-11'));
  });

  test('waits for the next fee month where the unit has its bill of this one', () => {
    expect(told({ feeMonthSettled: true })).toEqual(refused(['FEE_MONTH_SETTLED'], '2022-10-11'));
  });

  test('waits for the new year after residents’ and employees’ insurance in the same one', () => {
    const facts = { ...ON_RECORD, residentsOpen: true, employeesInsuranceThisYear: true };
    expect(told(facts)).toEqual(refused(['TRANSFERRED'], '2023-01-01'));
    expect(told(facts, '2022-12-08T09:00')).toEqual(refused(['SETTLEMENT_WINDOW', 'TRANSFERRED'], '2023-01-01'));
  });

  test('does not wait for what the date will not bring: a merger, a stop elsewhere, another name', () => {
    expect(told({ ...ON_RECORD, nameMatches: false })).toEqual(refused(['NAME_MISMATCH'], null));
    expect(told({ ...ON_RECORD, openEnrolment: 'HERE' })).toEqual(refused(['ALREADY_ENROLLED'], null));
    expect(told({ ...ON_RECORD, records: 2 }, '2022-09-08T09:00')).toEqual(
      refused(['SETTLEMENT_WINDOW', 'DUPLICATE_PERSON'], null),
    );
  });

  test('is never again from retirement age on, also when that is reached while it waits', () => {
    const reached = idNumberOf('1962-09-20', 1);
    expect(told({}, '2022-09-20T09:00', reached)).toEqual(refused(['REACHED_RETIREMENT_AGE'], null));
    const inTheWindow = idNumberOf('1962-09-10', 1);
    expect(told({}, '2022-09-08T09:00', inTheWindow)).toEqual(refused(['SETTLEMENT_WINDOW'], null));
  });

  test('cannot be told of months for which no policy has been published', () => {
    const { eligible, codes, earliestDate } = told({}, '2027-03-15T09:00');
    expect({ eligible, earliestDate }).toEqual({ eligible: false, earliestDate: null });
    expect(new Set(codes)).toEqual(new Set(['POLICY_NOT_PUBLISHED']));
  });

  test('is asked about a number and a name that are right in themselves', () => {
    const checked = checkEligibilityInput(
      { idNo: '123', name: '' },
      HOSPITAL,
      momentOf('2022-09-20T09:00'),
      SUZHOU_POLICY,
    );
    expect(checked.ok ? [] : checked.refusals.map(({ code }) => code)).toEqual(['INVALID_ID_NUMBER', 'INVALID_NAME']);
  });
});
