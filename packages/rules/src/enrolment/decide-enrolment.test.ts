import { describe, expect, test } from '@jest/globals';
import suzhou from '../../policy/suzhou.json' with { type: 'json' };
import { NOTHING_ON_RECORD, ON_RECORD, decide, valid } from '../../testing/enrolment-cases.ts';
import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import { formatYuan } from '../money.ts';
import { momentOf } from '../moment.ts';
import { month, monthsFrom } from '../month.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import { decideEnrolment } from './decide-enrolment.ts';

describe('An enrolment is done', () => {
  test('E1: from September on 9.20, with exactly one month’s back-pay', () => {
    const decision = decide();
    expect(decision).toMatchObject({
      outcome: 'ENROLLED_WITH_BACK_PAY',
      message: '参保成功,补缴成功。后续请到"已审核数据查询"中查询信息',
      detail: '已核定补缴2022年9月,共1个月。',
      refusals: [],
      undecided: [],
      feeMonth: '2022-10',
      personType: 'EMPLOYEE',
    });
    expect(decision.plan?.backPay.map((assessed) => assessed.coveredMonth)).toEqual(['2022-09']);
    expect(decision.plan?.regular).toMatchObject({ coveredMonth: '2022-10', base: 850_000 });
  });

  test('E2: from the current fee month nothing is due, and that is said', () => {
    const decision = decide({ startMonth: '2022-10' });
    expect(decision).toMatchObject({
      outcome: 'ENROLLED',
      message: '参保成功,但补缴失败,没有查询到可以补收的时间段!',
      detail: '自当前费款所属期2022年10月起参保,没有需要补缴的月份。',
      refusals: [],
    });
    expect(decision.plan).toMatchObject({ backPay: [], totals: { amount: 0, byType: [] } });
  });

  test('E2: all months paid for already has the same message and another explanation', () => {
    const chargedMonths = monthsFrom(month('2022-07'), month('2022-09'));
    expect(decide({ startMonth: '2022-07' }, { ...ON_RECORD, chargedMonths })).toMatchObject({
      outcome: 'ENROLLED',
      detail: '2022年7月至2022年9月已缴费或已核定,无需补缴。',
      plan: { alreadyCharged: chargedMonths, backPay: [] },
    });
  });

  test('seven months back assesses six and names the seventh', () => {
    const decision = decide({ startMonth: '2022-03' });
    expect(decision.outcome).toBe('ENROLLED_WITH_BACK_PAY');
    expect(decision.plan?.backPay).toHaveLength(6);
    expect(decision.plan?.notAssessed).toEqual(['2022-03']);
    expect(decision.detail).toBe(
      '已核定补缴2022年4月至2022年9月,共6个月;2022年3月超过网上补缴期限,未核定,请到柜台办理。',
    );
  });

  test('its totals are the sums of the months, by type in the order of the bill', () => {
    const { totals } = decide({ startMonth: '2022-08' }).plan!;
    expect([totals.personal, totals.employer, totals.amount].map(formatYuan)).toEqual(['350.00', '1326.00', '1676.00']);
    expect(totals.byType.map((type) => [type.insuranceType, formatYuan(type.amount)])).toEqual([
      ['LARGE_AMOUNT', '10.00'],
      ['MATERNITY', '136.00'],
      ['BASIC_MEDICAL', '1360.00'],
      ['LOCAL_SUPPLEMENT', '170.00'],
    ]);
  });

  test('over the new year each month has its own limits', () => {
    const plan = decide({ startMonth: '2022-12', declaredWage: '3000' }, {}, '2023-01-20T09:00').plan!;
    expect(
      [...plan.backPay, plan.regular].map(({ coveredMonth, base, heldTo }) => [coveredMonth, base, heldTo]),
    ).toEqual([
      ['2022-12', 425_000, 'FLOOR'],
      ['2023-01', 449_400, 'FLOOR'],
      ['2023-02', 449_400, 'FLOOR'],
    ]);
  });

  test('as a civil servant, with the sixth charged type', () => {
    const decision = decide({ insuranceTypes: CONTRIBUTORY_TYPES });
    expect(decision.personType).toBe('CIVIL_SERVANT');
    expect(decision.plan?.regular.lines.map((line) => line.insuranceType)).toContain('CIVIL_SERVANT');
  });

  test('waits for an officer where policy says so', () => {
    const file = structuredClone(suzhou);
    const approval = { ...file.parameters.approval[0]!, value: { kinds: ['ENROL'] } };
    const policy = loadPolicy({ ...file, parameters: { ...file.parameters, approval: [approval] } });
    const decision = decideEnrolment(valid(), NOTHING_ON_RECORD, momentOf('2022-09-20T09:00'), policy);
    expect(decision).toMatchObject({ outcome: 'PENDING_APPROVAL', refusals: [], plan: { feeMonth: '2022-10' } });
  });
});

describe('The calendar of an enrolment for September 2022', () => {
  test.each([
    ['2022-08-01T09:00', 'MONTH_NOT_OPEN'],
    ['2022-08-06T16:59', 'MONTH_NOT_OPEN'],
    ['2022-08-06T17:00', 'SETTLEMENT_WINDOW'],
    ['2022-08-10T23:59', 'SETTLEMENT_WINDOW'],
    ['2022-08-11T00:00', 'ENROLLED'],
    ['2022-09-06T16:59', 'ENROLLED'],
    ['2022-09-06T17:00', 'SETTLEMENT_WINDOW'],
    ['2022-09-20T09:00', 'ENROLLED_WITH_BACK_PAY'],
  ])('at %s: %s', (at, outcome) => {
    expect(decide({ startMonth: '2022-09' }, {}, at).outcome).toBe(outcome);
  });

  test('in the settlement window the message names the day on which declarations open again, and nothing else is wrong', () => {
    const decision = decide({ startMonth: '2022-09' }, {}, '2022-08-08T09:00');
    expect(decision.message).toBe('处理失败!2022年8月结算期内暂停申报,2022年8月11日起恢复办理!');
    expect(decision.refusals).toHaveLength(1);
  });

  test('a month that will not even be open then is told beside it', () => {
    const decision = decide({ startMonth: '2022-10' }, {}, '2022-08-08T09:00');
    expect(decision.refusals.map((refusal) => refusal.code)).toEqual(['SETTLEMENT_WINDOW', 'MONTH_NOT_OPEN']);
    expect(decision.refusals[1]?.remedy).toContain('2022年9月');
  });
});
