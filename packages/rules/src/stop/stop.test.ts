import { describe, expect, test } from '@jest/globals';
import { insuranceTypesFor } from '../policy/insurance-types-for.ts';
import type { HeldEnrolment, MemberFacts } from '../member/member-facts.ts';
import { fen } from '../money.ts';
import { momentOf } from '../moment.ts';
import { month } from '../month.ts';
import { effectOnBill } from '../operation/effect.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { isRefusal } from '../refusals/refusal.ts';
import { checkStopInput } from './check-stop-input.ts';
import type { StopInput } from './check-stop-input.ts';
import { changeDateRange, decideStop } from './decide-stop.ts';
import type { StopDecision } from './decide-stop.ts';
import { describeStop } from './describe-stop.ts';

const NOW = momentOf('2022-09-21T10:00');
const offered = insuranceTypesFor('ENTERPRISE', SUZHOU_POLICY, month('2022-09'));
const insuranceTypes = isRefusal(offered) ? [] : offered.compulsory;

function held(startMonth: string): HeldEnrolment {
  const start = month(startMonth);
  const term = {
    from: start,
    declaredWage: fen(800_000),
    insuranceTypes,
    personType: 'EMPLOYEE',
    declarationId: 1,
  } as const;
  return { id: 7, startMonth: start, endMonth: null, terms: [term] };
}

function facts(changes: Partial<MemberFacts> = {}): MemberFacts {
  const person = { name: '赵在职', personType: 'EMPLOYEE' } as const;
  return {
    ...{ records: 1, person, enrolments: [held('2022-01')], chargedMonths: [], backPay: [], feeMonthSettled: false },
    ...changes,
  };
}

function stop(given: MemberFacts | 'unknown', changes: Partial<StopInput> = {}, at = NOW): StopDecision {
  const checked = checkStopInput({ idNo: '320599199003070018', ...changes }, at.day);
  if (!checked.ok) throw new Error(checked.refusals[0]?.message);
  return decideStop(checked.input, given, at, SUZHOU_POLICY);
}

describe('the change date', () => {
  test('is today unless somebody says otherwise, and ends the enrolment with its month', () => {
    expect(stop(facts()).plan).toMatchObject({ changeDate: '2022-09-21', endMonth: '2022-09' });
  });

  test('lies from the last day of last month to the last day of this one, both included', () => {
    expect(changeDateRange(NOW.day)).toEqual({ from: '2022-08-31', to: '2022-09-30' });
    const outcomes = ['2022-08-30', '2022-08-31', '2022-09-30', '2022-10-01'].map(
      (changeDate) => stop(facts(), { changeDate }).outcome,
    );
    expect(outcomes).toEqual(['DATE_OUT_OF_RANGE', 'STOPPED', 'STOPPED', 'DATE_OUT_OF_RANGE']);
  });

  test('out of range is refused in the deck’s words, in the browser too', () => {
    const decision = stop('unknown', { changeDate: '2022-07-31' });
    expect(decision.message).toBe('减员时间范围是:上月末或本月末!');
    expect(decision.refusals[0]?.remedy).toContain('2022年8月31日至2022年9月30日');
  });

  test('that is no day is a fault of the input', () => {
    const check = checkStopInput({ idNo: '320599199003070018', changeDate: '2022-02-30' }, NOW.day);
    expect(check.ok ? [] : check.refusals.map(({ code }) => code)).toEqual(['INVALID_CHANGE_DATE']);
  });
});

describe('who can be stopped', () => {
  test('not a retired person, whom the deck tells so', () => {
    const retired = facts({ person: { name: '退休', personType: 'RETIRED_EMPLOYEE' } });
    expect(stop(retired)).toMatchObject({ outcome: 'RETIRED', message: '处理失败!退休人员不允许停保。', plan: null });
  });

  test('not somebody unknown, twice on record, or of another unit', () => {
    const nobody = facts({ records: 0, person: null, enrolments: [] });
    const outcomes = [nobody, facts({ records: 2 }), facts({ person: null, enrolments: [] })].map(
      (given) => stop(given).outcome,
    );
    expect(outcomes).toEqual(['PERSON_NOT_FOUND', 'DUPLICATE_PERSON', 'NOT_ENROLLED_HERE']);
  });

  test('nobody in the settlement window; every reason is told at once', () => {
    const decision = stop(
      facts({ records: 0, person: null, enrolments: [] }),
      { changeDate: '2022-07-01' },
      momentOf('2022-09-08T09:00'),
    );
    expect(decision.refusals.map(({ code }) => code)).toEqual([
      'SETTLEMENT_WINDOW',
      'PERSON_NOT_FOUND',
      'DATE_OUT_OF_RANGE',
    ]);
  });

  test('what only the records tell is left open without them', () => {
    const decision = stop('unknown');
    expect(decision).toMatchObject({ outcome: 'STOPPED', plan: { endMonth: '2022-09', known: null } });
    expect(decision.undecided).toEqual([
      'FEE_MONTH_SETTLED',
      'DUPLICATE_PERSON',
      'PERSON_NOT_FOUND',
      'NOT_ENROLLED_HERE',
      'RETIRED',
    ]);
  });
});

describe('what a stop moves', () => {
  test('the deck’s case: enrolled on 9.20 from September, stopped on 9.21, no October charge and the back-pay stays', () => {
    const backPay = {
      ...{ chargeId: 1, coveredMonth: month('2022-09'), feeMonth: month('2022-10'), base: fen(800_000), lines: [] },
      ...{ billed: false, paid: false, declarationId: 1 },
    };
    const given = facts({ enrolments: [held('2022-09')], chargedMonths: [month('2022-09')], backPay: [backPay] });
    const { plan, feeMonth } = stop(given);
    expect(feeMonth).toBe('2022-10');
    expect(plan).toMatchObject({ endMonth: '2022-09', known: { standingBackPay: ['2022-09'] } });
    const { effect } = plan!.known!;
    expect(effect).toMatchObject({
      added: [],
      removed: [],
      regularBefore: { coveredMonth: '2022-10' },
      regularAfter: null,
    });
    expect(effectOnBill(effect)).toEqual({ personal: -16_500, employer: -62_400, amount: -78_900 });
    expect(describeStop(plan!)).toEqual([
      '参保到2022年9月为止,自2022年10月起不再缴费。',
      '2022年10月不再产生正常应缴789.00元。',
      '已核定的补缴(2022年9月)保留;不需要的,请另行办理补缴删除。',
      '已产生的应缴和已出具的通知单不变。',
    ]);
  });

  test('is not asked for a fee month whose limits nobody has published yet: whoever leaves in December can be stopped', () => {
    const decision = stop(facts(), {}, momentOf('2026-12-15T10:00'));
    expect(decision).toMatchObject({ outcome: 'STOPPED', feeMonth: '2027-01', plan: { endMonth: '2026-12' } });
    expect(decision.plan!.known!.effect).toMatchObject({ regularBefore: null, regularAfter: null });
    expect(describeStop(decision.plan!)).toEqual([
      '参保到2026年12月为止,自2027年1月起不再缴费。',
      '2027年1月的缴费标准尚未公布,当月正常应缴以公布后的结算为准。',
      '已产生的应缴和已出具的通知单不变。',
    ]);
  });

  test('no charge, also where the end lies before months that have been billed', () => {
    const chargedMonths = ['2022-08', '2022-09'].map(month);
    const { plan } = stop(facts({ chargedMonths }), { changeDate: '2022-08-31' });
    expect(plan).toMatchObject({ endMonth: '2022-08', known: { chargedAfter: ['2022-09'] } });
    expect(describeStop(plan!).at(-1)).toBe(
      '2022年9月的应缴已经产生,不随停保退回;其他已产生的应缴和已出具的通知单也不变。',
    );
  });

  test('nothing in the fee month when the change date lies within it', () => {
    const { plan } = stop(facts(), { changeDate: '2022-09-30' }, momentOf('2022-09-05T10:00'));
    expect(effectOnBill(plan!.known!.effect).amount).toBe(0);
    expect(describeStop(plan!)[1]).toBe('2022年9月仍在参保期内,当月正常应缴不变。');
  });

  test('an enrolment that began in this very period as if it had never been', () => {
    const { plan } = stop(facts({ enrolments: [held('2022-10')] }));
    expect(plan).toMatchObject({
      endMonth: '2022-09',
      known: { startMonth: '2022-10', effect: { regularAfter: null } },
    });
    expect(describeStop(plan!)[0]).toBe('参保月份2022年10月晚于变更时间,本次参保不再生效。');
  });
});
