import { describe, expect, test } from '@jest/globals';
import suzhou from '../../policy/suzhou.json' with { type: 'json' };
import { HOSPITAL, NOTHING_ON_RECORD, ON_RECORD, decide, idNumberOf, valid } from '../../testing/enrolment-cases.ts';
import { momentOf } from '../moment.ts';
import { month } from '../month.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import { decideEnrolment } from './decide-enrolment.ts';
import type { EnrolmentFacts } from './enrolment-facts.ts';

describe('An enrolment is refused', () => {
  const woman = idNumberOf('1972-09-20', 2);
  const man = idNumberOf('1962-09-20', 1);

  test.each<[string, string, string, Partial<EnrolmentFacts>, Parameters<typeof decide>[0]]>([
    ['E3', 'MONTH_NOT_OPEN', '处理失败!当月结算期之前,参保日期不可选择为下个月!', {}, { startMonth: '2022-11' }],
    ['E4', 'DUPLICATE_PERSON', '该人员存在多条基础信息,请到柜台做人员合并', { ...ON_RECORD, records: 2 }, {}],
    ['E5f', 'REACHED_RETIREMENT_AGE', '处理失败! 女性50周岁不允许网办参保, 请去统筹区医保局 办理', {}, { idNo: woman }],
    ['E5m', 'REACHED_RETIREMENT_AGE', '处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理', {}, { idNo: man }],
    [
      'E6',
      'FLEXIBLE_EMPLOYMENT_OPEN',
      '处理失败!该人员存在灵活就业参保。请先办理停保!',
      { ...ON_RECORD, flexibleEmploymentOpen: true },
      {},
    ],
    [
      'E7 here',
      'ALREADY_ENROLLED',
      '处理失败!该人员在苏州示范市立医院下存在正常参保的险种,不允许新增!',
      { ...ON_RECORD, openEnrolment: 'HERE' },
      {},
    ],
    [
      'E7 elsewhere',
      'ALREADY_ENROLLED',
      '处理失败!该人员在其他单位下存在正常参保的险种,不允许新增!',
      { ...ON_RECORD, openEnrolment: 'ELSEWHERE' },
      {},
    ],
    [
      'E8',
      'TRANSFERRED',
      '处理失败! 该人员曾经做过转移,且在新单位下正常参保!',
      { ...ON_RECORD, residentsOpen: true, employeesInsuranceThisYear: true },
      {},
    ],
    [
      'E9',
      'NAME_MISMATCH',
      '处理失败!姓名与证件号码不一致,请核对后重新提交!',
      { ...ON_RECORD, nameMatches: false },
      {},
    ],
    [
      'a settled month',
      'FEE_MONTH_SETTLED',
      '处理失败!本单位2022年10月已结算,不能再向该月申报!',
      { feeMonthSettled: true },
      {},
    ],
    [
      'a month without rates',
      'POLICY_NOT_PUBLISHED',
      '处理失败!苏州市2021年12月的职工基本医疗保险缴费标准尚未公布,无法办理!',
      {},
      undefined,
    ],
  ])('%s: %s', (_, outcome, message, facts, more) => {
    const at = more === undefined ? '2022-05-20T09:00' : '2022-09-20T09:00';
    const decision = decide(more ?? { startMonth: '2021-12' }, facts, at);
    expect(decision).toMatchObject({ outcome, message, detail: null, plan: null });
    expect(decision.refusals.map((refusal) => refusal.code)).toEqual([outcome]);
    expect(decision.refusals[0]?.remedy).toMatch(/。$/);
  });

  test('residents’ insurance alone, or employees’ insurance alone, is no reason', () => {
    expect(decide({}, { ...ON_RECORD, residentsOpen: true }).refusals).toEqual([]);
    expect(decide({}, { ...ON_RECORD, employeesInsuranceThisYear: true }).refusals).toEqual([]);
  });

  test('on the day before the birthday nobody is too old', () => {
    expect(decide({ idNo: woman }, {}, '2022-09-19T23:59').refusals).toEqual([]);
    expect(decide({ idNo: man }, {}, '2022-09-19T23:59').refusals).toEqual([]);
  });

  test('under the gradual schedule with the deck’s text, and the person’s own retirement month as the remedy', () => {
    const late = decide({ idNo: idNumberOf('1965-01-10', 1), startMonth: '2025-03' }, {}, '2025-03-01T09:00');
    expect(late.message).toBe('处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理');
    expect(late.refusals[0]?.remedy).toBe('该人员于2025年2月达到法定退休年龄,请到统筹区医保经办机构柜台办理。');
  });

  test('for a woman of original age 55 on record, only when that age is reached', () => {
    const born = { idNo: idNumberOf('1974-06-10', 2), startMonth: '2025-03' };
    expect(decide(born, ON_RECORD, '2025-03-01T09:00').outcome).toBe('REACHED_RETIREMENT_AGE');
    expect(decide(born, { ...ON_RECORD, originalRetirementAge: 55 }, '2025-03-01T09:00').refusals).toEqual([]);
  });

  test('with every reason at once, the main one first', () => {
    const decision = decide(
      { idNo: woman, startMonth: '2022-11' },
      {
        ...ON_RECORD,
        records: 2,
        openEnrolment: 'ELSEWHERE',
        flexibleEmploymentOpen: true,
        residentsOpen: true,
        employeesInsuranceThisYear: true,
      },
    );
    expect(decision.refusals.map((refusal) => refusal.code)).toEqual([
      'MONTH_NOT_OPEN',
      'DUPLICATE_PERSON',
      'REACHED_RETIREMENT_AGE',
      'FLEXIBLE_EMPLOYMENT_OPEN',
      'ALREADY_ENROLLED',
      'TRANSFERRED',
    ]);
    expect(decision.outcome).toBe('MONTH_NOT_OPEN');
  });

  test('naming every month that lacks its rows', () => {
    const decision = decide({ startMonth: '2021-11' }, {}, '2022-03-20T09:00');
    expect(decision.refusals.map((refusal) => refusal.facts)).toEqual([
      { area: '苏州市', parameter: '职工基本医疗保险缴费标准', month: '2021-11' },
      { area: '苏州市', parameter: '职工基本医疗保险缴费标准', month: '2021-12' },
    ]);
  });

  test('before any policy was published, without stopping the program', () => {
    const input = valid({ startMonth: '2019-05' });
    const decision = decideEnrolment(input, NOTHING_ON_RECORD, momentOf('2019-05-05T10:00'), loadPolicy(suzhou));
    expect(decision.outcome).toBe('POLICY_NOT_PUBLISHED');
    expect(decision.feeMonth).toBe('2019-05');
    expect(decision.refusals.length).toBeGreaterThan(1);
  });
});

describe('While the name does not match', () => {
  const everything: EnrolmentFacts = {
    records: 2,
    nameMatches: false,
    openEnrolment: 'HERE',
    flexibleEmploymentOpen: true,
    residentsOpen: true,
    employeesInsuranceThisYear: true,
    chargedMonths: [month('2021-12')],
    originalRetirementAge: 55,
    feeMonthSettled: false,
  };

  test('nothing that the records know is told', () => {
    expect(decide({}, everything)).toEqual(decide({}, { ...ON_RECORD, nameMatches: false }));
  });

  test('not even through the age on record or the months already charged', () => {
    const older = { idNo: idNumberOf('1974-06-10', 2), startMonth: '2025-03' };
    expect(decide(older, everything, '2025-03-01T09:00')).toEqual(
      decide(older, { ...ON_RECORD, nameMatches: false }, '2025-03-01T09:00'),
    );
    const early = { startMonth: '2021-12' };
    expect(decide(early, everything, '2022-03-20T09:00')).toEqual(
      decide(early, { ...ON_RECORD, nameMatches: false }, '2022-03-20T09:00'),
    );
  });
});

describe('In the browser, where the records are unknown', () => {
  test('the same plan is made, and what only the records can tell is listed', () => {
    const inBrowser = decide({}, 'unknown');
    const onServer = decide({}, ON_RECORD);
    expect(inBrowser).toEqual({
      ...onServer,
      undecided: [
        'FEE_MONTH_SETTLED',
        'NAME_MISMATCH',
        'DUPLICATE_PERSON',
        'FLEXIBLE_EMPLOYMENT_OPEN',
        'ALREADY_ENROLLED',
        'TRANSFERRED',
      ],
    });
  });

  test('what the rules alone can refuse is refused', () => {
    expect(decide({ startMonth: '2022-11' }, 'unknown').outcome).toBe('MONTH_NOT_OPEN');
    expect(decide({ idNo: idNumberOf('1972-09-20', 2) }, 'unknown').outcome).toBe('REACHED_RETIREMENT_AGE');
    expect(decide({}, 'unknown', '2022-10-08T09:00').outcome).toBe('SETTLEMENT_WINDOW');
  });

  test('an age that hangs on the original retirement age is left to the records', () => {
    const born = { idNo: idNumberOf('1974-06-10', 2), startMonth: '2025-03' };
    const decision = decide(born, 'unknown', '2025-03-01T09:00');
    expect(decision.refusals).toEqual([]);
    expect(decision.undecided).toContain('REACHED_RETIREMENT_AGE');
  });
});

test('The unit’s own name stands in the message only for its own people', () => {
  const here = decide({}, { ...ON_RECORD, openEnrolment: 'HERE' }).message;
  const elsewhere = decide({}, { ...ON_RECORD, openEnrolment: 'ELSEWHERE' }).message;
  expect(here).toContain(HOSPITAL.name);
  expect(elsewhere).not.toContain(HOSPITAL.name);
});
