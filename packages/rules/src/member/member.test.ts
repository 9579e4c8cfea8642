import { describe, expect, test } from '@jest/globals';
import { heldFrom, memberFacts, termFrom } from '../../testing/member-cases.ts';
import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import type { DeclarationPeriod } from '../declaration-calendar/declaration-period.ts';
import { momentOf } from '../moment.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { isRefusal } from '../refusals/refusal.ts';
import { enrolmentIn, isInForce, openEnrolment, termIn } from './enrolment-in-month.ts';
import type { MemberFacts } from './member-facts.ts';
import { memberRefusals } from './member-refusals.ts';
import { regularCharge } from './regular-charge.ts';

function periodAt(text: string): DeclarationPeriod {
  const period = declarationPeriodAt(SUZHOU_POLICY, momentOf(text));
  if (isRefusal(period)) throw new Error(period.message);
  return period;
}

describe('an enrolment and its months', () => {
  test('is in force from its first month to its last, both included', () => {
    const spring = heldFrom('2022-03', '2022-05');
    const months = ['2022-02', '2022-03', '2022-05', '2022-06'].map(month);
    expect(months.map((each) => isInForce(spring, each))).toEqual([false, true, true, false]);
  });

  test('that ended before it began was never in force', () => {
    const nothing = heldFrom('2022-09', '2022-08');
    expect(isInForce(nothing, month('2022-08'))).toBe(false);
    expect(isInForce(nothing, month('2022-09'))).toBe(false);
  });

  test('of two in one month the earlier one is charged, and the open one is the one that can be changed', () => {
    const earlier = heldFrom('2022-01', '2022-09');
    const later = { ...heldFrom('2022-09', null), id: 2 };
    expect(enrolmentIn([earlier, later], month('2022-09'))).toBe(earlier);
    expect(openEnrolment([earlier, later])).toBe(later);
    expect(openEnrolment([earlier])).toBeNull();
  });

  test('has in each month the terms set last before it, and before all terms the first ones', () => {
    const raised = heldFrom('2022-01', null, termFrom('2022-03', 500_000), termFrom('2022-07', 600_000));
    const wages = ['2022-01', '2022-06', '2022-07', '2023-01'].map((text) => termIn(raised, month(text)).declaredWage);
    expect(wages).toEqual([500_000, 500_000, 600_000, 600_000]);
  });
});

describe('what settlement will charge', () => {
  const september = month('2022-09');

  test('is the wage of the fee month, held to its limits', () => {
    const raised = heldFrom('2022-01', null, termFrom('2022-01', 500_000), termFrom('2022-09', 100));
    const charge = regularCharge({ enrolments: [raised], chargedMonths: [] }, september, SUZHOU_POLICY);
    expect(charge).toMatchObject({ coveredMonth: '2022-09', base: 425_000 });
  });

  test('is nothing for whoever has left, and for a month that is charged already', () => {
    const left = { enrolments: [heldFrom('2022-01', '2022-08')], chargedMonths: [] };
    const paid = { enrolments: [heldFrom('2022-01', null)], chargedMonths: [september] };
    expect(regularCharge(left, september, SUZHOU_POLICY)).toBeNull();
    expect(regularCharge(paid, september, SUZHOU_POLICY)).toBeNull();
  });

  test('is nothing for the retired, from the month in which they are', () => {
    const retired = termFrom('2022-09', 800_000, { personType: 'RETIRED_EMPLOYEE' });
    const facts = { enrolments: [heldFrom('2022-01', null, termFrom('2022-01', 800_000), retired)], chargedMonths: [] };
    expect(regularCharge(facts, month('2022-08'), SUZHOU_POLICY)).toMatchObject({ base: 800_000 });
    expect(regularCharge(facts, september, SUZHOU_POLICY)).toBeNull();
  });
});

describe('who somebody is to a unit', () => {
  const open = periodAt('2022-09-20T09:00');
  const codes = (given: MemberFacts | 'unknown', as: 'ENROLLED' | 'ENROLLED_OR_LEFT', period = open): string[] =>
    memberRefusals(given, period, as).map(({ code }) => code);

  test('an enrolled person is let in; one who has left only where leavers count', () => {
    const left = memberFacts({ enrolments: [heldFrom('2022-01', '2022-08')] });
    expect(codes(memberFacts(), 'ENROLLED')).toEqual([]);
    expect(codes(left, 'ENROLLED')).toEqual(['NOT_ENROLLED_HERE']);
    expect(codes(left, 'ENROLLED_OR_LEFT')).toEqual([]);
  });

  test('nobody on record, several records, and somebody of another unit each have their text', () => {
    const stranger = { person: null, enrolments: [] };
    const told = [
      memberFacts({ records: 0, ...stranger }),
      memberFacts({ records: 2 }),
      memberFacts({ ...stranger }),
    ].map((given) => memberRefusals(given, open, 'ENROLLED')[0]?.message);
    expect(told).toEqual([
      '未获取到人员基础信息,无法办理!',
      '该人员存在多条基础信息,请到柜台做人员合并',
      '职工未在本单位下正常参保,无法办理!',
    ]);
  });

  test('the calendar is told first, and alone where the records are not at hand', () => {
    const closed = periodAt('2022-09-08T09:00');
    expect(codes(memberFacts({ records: 0 }), 'ENROLLED', closed)).toEqual(['SETTLEMENT_WINDOW', 'PERSON_NOT_FOUND']);
    expect(codes('unknown', 'ENROLLED', closed)).toEqual(['SETTLEMENT_WINDOW']);
    expect(codes(memberFacts({ feeMonthSettled: true }), 'ENROLLED')).toEqual(['FEE_MONTH_SETTLED']);
  });
});
