import { describe, expect, test } from '@jest/globals';
import { backPay, codesOf } from '../../testing/back-pay-cases.ts';
import { heldFrom, memberFacts, termFrom } from '../../testing/member-cases.ts';
import { momentOf } from '../moment.ts';
import { month } from '../month.ts';
import { effectOnBill } from '../operation/effect.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { decideBackPay } from './decide-back-pay.ts';
import { describeBackPay } from './describe-back-pay.ts';

describe('Back-pay on its own', () => {
  test('charges the months chosen, each on the terms in force in it, held to its own limits', () => {
    const raised = heldFrom('2021-01', null, termFrom('2021-01', 300_000), termFrom('2022-09', 900_000));
    const decision = backPay(['2022-08', '2022-09'], memberFacts({ enrolments: [raised] }));
    expect(decision).toMatchObject({
      outcome: 'BACK_PAY_ASSESSED',
      message: '补缴成功。后续请到"已审核数据查询"中查询信息',
      feeMonth: '2022-10',
      refusals: [],
    });
    expect(decision.plan?.months).toMatchObject([
      { coveredMonth: '2022-08', base: 425_000, declaredWage: 300_000, enrolmentId: 1 },
      { coveredMonth: '2022-09', base: 900_000, declaredWage: 900_000 },
    ]);
  });

  test('says beforehand what it changes and what it does not', () => {
    const { plan } = backPay(['2022-08', '2022-09']);
    expect(describeBackPay(plan!)).toEqual([
      '补缴2022年8月至2022年9月,共2个月,合计1,578.00元(个人330.00元、单位1,248.00元),列入2022年10月缴费通知单。',
      '每月按该月有效的申报工资和险种,以及该月的缴费基数上下限核定。',
      '参保关系和2022年10月的正常应缴不变。',
    ]);
    expect(plan?.effect.regularAfter).toEqual(plan?.effect.regularBefore);
    expect(effectOnBill(plan!.effect)).toEqual({ personal: 33_000, employer: 124_800, amount: 157_800 });
  });

  test('uses the first terms for months before them', () => {
    const backdated = heldFrom('2022-06', null, termFrom('2022-09', 700_000));
    expect(backPay(['2022-06'], memberFacts({ enrolments: [backdated] })).plan?.months).toMatchObject([
      { base: 700_000 },
    ]);
  });

  test('is open to those who have left, for the months before they did', () => {
    const left = memberFacts({ enrolments: [heldFrom('2022-01', '2022-07')] });
    expect(backPay(['2022-07'], left).outcome).toBe('BACK_PAY_ASSESSED');
    expect(backPay(['2022-08'], left)).toMatchObject({
      outcome: 'BACK_PAY_MONTH_NOT_ENROLLED',
      message: '处理失败!该人员2022年8月未在本单位参保,不能补缴!',
      plan: null,
    });
  });

  test('is not for the months in which somebody was retired', () => {
    const retired = termFrom('2022-08', 800_000, { personType: 'RETIRED_EMPLOYEE' });
    const facts = memberFacts({ enrolments: [heldFrom('2022-01', null, termFrom('2022-01', 800_000), retired)] });
    expect(backPay(['2022-07'], facts).outcome).toBe('BACK_PAY_ASSESSED');
    expect(backPay(['2022-07', '2022-08'], facts)).toMatchObject({
      outcome: 'BACK_PAY_MONTH_RETIRED',
      message: '处理失败!该人员2022年8月已退休,不缴纳医疗保险费,不能补缴!',
      plan: null,
    });
  });

  test('reaches six months back and no further', () => {
    expect(backPay(['2022-04']).outcome).toBe('BACK_PAY_ASSESSED');
    const tooOld = backPay(['2022-03']);
    expect(tooOld).toMatchObject({
      outcome: 'BACK_PAY_MONTH_TOO_OLD',
      message: '处理失败!2022年3月超过网上补缴期限!',
    });
    expect(tooOld.refusals[0]?.remedy).toBe('网上最早可补缴2022年4月;2022年3月请到医保经办机构柜台办理。');
  });

  test('ends before the fee month', () => {
    expect(backPay(['2022-10'])).toMatchObject({
      outcome: 'BACK_PAY_MONTH_NOT_PAST',
      message: '处理失败!2022年10月不早于当前费款所属期,不能补缴!',
    });
  });

  test('is refused for a month that anybody has charged', () => {
    expect(backPay(['2022-09'], memberFacts({ chargedMonths: [month('2022-09')] }))).toMatchObject({
      outcome: 'BACK_PAY_MONTH_CHARGED',
      message: '处理失败!该人员2022年9月已缴费或已核定,不能重复补缴!',
    });
  });

  test('tells nothing of what was charged for a month outside of the enrolment', () => {
    const facts = memberFacts({ enrolments: [heldFrom('2022-01', '2022-07')], chargedMonths: [month('2022-08')] });
    expect(codesOf(backPay(['2022-08'], facts))).toEqual(['BACK_PAY_MONTH_NOT_ENROLLED']);
  });

  test('takes all months or none, and tells each reason with its month', () => {
    const facts = memberFacts({ enrolments: [heldFrom('2022-05', '2022-08')], chargedMonths: [month('2022-07')] });
    const decision = backPay(['2022-03', '2022-06', '2022-07', '2022-09', '2022-10'], facts);
    expect(decision.plan).toBeNull();
    expect(decision.refusals.map(({ code, facts: told }) => [code, 'month' in told ? told.month : null])).toEqual([
      ['BACK_PAY_MONTH_NOT_ENROLLED', '2022-03'],
      ['BACK_PAY_MONTH_TOO_OLD', '2022-03'],
      ['BACK_PAY_MONTH_CHARGED', '2022-07'],
      ['BACK_PAY_MONTH_NOT_ENROLLED', '2022-09'],
      ['BACK_PAY_MONTH_NOT_ENROLLED', '2022-10'],
      ['BACK_PAY_MONTH_NOT_PAST', '2022-10'],
    ]);
  });

  test('counts an enrolment that never came into force as none', () => {
    const nothing = memberFacts({ enrolments: [heldFrom('2022-09', '2022-08')] });
    expect(codesOf(backPay(['2022-08', '2022-09'], nothing))).toEqual([
      'BACK_PAY_MONTH_NOT_ENROLLED',
      'BACK_PAY_MONTH_NOT_ENROLLED',
    ]);
  });

  test('names the policy row that a month lacks', () => {
    const facts = memberFacts({ enrolments: [heldFrom('2021-01', null)] });
    expect(backPay(['2021-12', '2022-01'], facts, '2022-02-15T09:00')).toMatchObject({
      outcome: 'POLICY_NOT_PUBLISHED',
      refusals: [{ facts: { month: '2021-12' } }],
    });
  });

  test('of somebody who is not to be told from another, or never was here, tells no month', () => {
    const stranger = memberFacts({ person: null, enrolments: [] });
    expect(codesOf(backPay(['2022-09', '2022-10'], stranger))).toEqual([
      'NOT_ENROLLED_HERE',
      'BACK_PAY_MONTH_NOT_PAST',
    ]);
    expect(codesOf(backPay(['2022-11'], { ...stranger, records: 0 }))[0]).toBe('PERSON_NOT_FOUND');
    expect(codesOf(backPay(['2021-05'], memberFacts({ records: 2 })))).toEqual([
      'DUPLICATE_PERSON',
      'BACK_PAY_MONTH_TOO_OLD',
    ]);
  });

  test('under another name than the one on record is nobody’s', () => {
    const input = { idNo: 'x', months: [month('2022-09')] };
    const outcomes = ['赵在职', '张冒名'].map(
      (name) => decideBackPay({ ...input, name }, memberFacts(), momentOf('2022-09-20T09:00'), SUZHOU_POLICY).outcome,
    );
    expect(outcomes).toEqual(['BACK_PAY_ASSESSED', 'NAME_MISMATCH']);
  });

  test('waits for the settlement window to pass', () => {
    expect(codesOf(backPay(['2022-08'], memberFacts(), '2022-09-08T09:00'))).toEqual(['SETTLEMENT_WINDOW']);
  });

  test('without the records says what the calendar knows, and what is still open', () => {
    expect(codesOf(backPay(['2022-03', '2022-10'], 'unknown'))).toEqual([
      'BACK_PAY_MONTH_TOO_OLD',
      'BACK_PAY_MONTH_NOT_PAST',
    ]);
    const open = backPay(['2022-09'], 'unknown');
    expect(open).toMatchObject({ outcome: 'BACK_PAY_ASSESSED', plan: { months: [] } });
    expect(open.undecided).toEqual(expect.arrayContaining(['PERSON_NOT_FOUND', 'BACK_PAY_MONTH_CHARGED']));
  });
});
