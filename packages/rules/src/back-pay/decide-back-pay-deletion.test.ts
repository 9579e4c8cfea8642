import { describe, expect, test } from '@jest/globals';
import { charged, codesOf, deletion, withBackPay } from '../../testing/back-pay-cases.ts';
import { heldFrom, memberFacts } from '../../testing/member-cases.ts';
import { month } from '../month.ts';
import { effectOnBill } from '../operation/effect.ts';
import { describeBackPayDeletion } from './describe-back-pay.ts';

describe('The deletion of back-pay', () => {
  test('takes away what no bill carries yet, whichever month', () => {
    const facts = withBackPay(charged('2022-08', { chargeId: 8 }), charged('2022-09', { chargeId: 9 }));
    const decision = deletion(['2022-09'], facts);
    expect(decision).toMatchObject({
      outcome: 'BACK_PAY_DELETED',
      message: '补缴删除成功。后续请到"已审核数据查询"中查询信息',
      plan: { charges: [{ chargeId: 9 }] },
    });
    expect(effectOnBill(decision.plan!.effect).amount).toBe(-64_000);
    expect(describeBackPayDeletion(decision.plan!)).toEqual([
      '删除2022年9月的补缴,共1个月,合计640.00元(个人160.00元、单位480.00元),不再列入2022年10月缴费通知单。',
      '参保关系不变;删除后这些月份没有缴费:尚未结算的由结算征集按月核定,在网上补缴期限内的可以重新补缴。',
    ]);
  });

  test('is refused with the bill that carries it, and says whether that is paid', () => {
    const september = { feeMonth: month('2022-09'), billed: true };
    const facts = withBackPay(charged('2022-06', september), charged('2022-07', { ...september, paid: true }));
    const decision = deletion(['2022-06', '2022-07'], facts);
    expect(decision.refusals.map(({ message }) => message)).toEqual([
      '处理失败!2022年6月的补缴已列入2022年9月缴费通知单,不能删除!',
      '处理失败!2022年7月的补缴所在的2022年9月缴费通知单已缴款,不能删除!',
    ]);
    expect(decision).toMatchObject({ outcome: 'BACK_PAY_BILLED', plan: null });
  });

  test('is refused for a month without back-pay of this unit', () => {
    const facts = { ...withBackPay(charged('2022-09')), chargedMonths: [month('2022-08'), month('2022-09')] };
    expect(deletion(['2022-08', '2022-09'], facts)).toMatchObject({
      outcome: 'BACK_PAY_NOT_CHARGED',
      message: '处理失败!该人员2022年8月没有本单位的补缴,无需删除!',
      plan: null,
    });
  });

  test('is open to those who have left, however old the month', () => {
    const left = { ...withBackPay(charged('2022-01')), enrolments: [heldFrom('2022-01', '2022-02')] };
    expect(deletion(['2022-01'], left).outcome).toBe('BACK_PAY_DELETED');
  });

  test('of two charges for one month, from records that were merged, takes the one that can go', () => {
    const facts = withBackPay(charged('2022-09', { chargeId: 1, billed: true }), charged('2022-09', { chargeId: 2 }));
    expect(deletion(['2022-09'], facts).plan?.charges).toMatchObject([{ chargeId: 2 }]);
  });

  test('lets settlement charge the month where it is the fee month itself', () => {
    const facts = withBackPay(charged('2022-10', { feeMonth: month('2022-11') }));
    const { effect } = deletion(['2022-10'], facts).plan!;
    expect(effect.regularBefore).toBeNull();
    expect(effect.regularAfter).toMatchObject({ coveredMonth: '2022-10', base: 800_000 });
  });

  test('moves the bill of the fee month by what stood on it, not by what an earlier month that is still to be settled carried', () => {
    const september = charged('2022-08', { chargeId: 8, feeMonth: month('2022-09') });
    const { plan } = deletion(['2022-08', '2022-09'], withBackPay(september, charged('2022-09', { chargeId: 9 })));
    expect(plan?.effect.removed).toHaveLength(2);
    expect(plan?.totals.amount).toBe(128_000);
    expect(effectOnBill(plan!.effect).amount).toBe(-64_000);
    expect(describeBackPayDeletion(plan!)[0]).toContain('不再列入2022年9月至2022年10月缴费通知单');
  });

  test('waits for the records, which the browser lacks', () => {
    expect(deletion(['2022-09'], 'unknown').undecided).toEqual(
      expect.arrayContaining(['BACK_PAY_NOT_CHARGED', 'BACK_PAY_BILLED', 'BACK_PAY_PAID']),
    );
    expect(codesOf(deletion(['2022-09'], memberFacts({ records: 0, enrolments: [] })))).toEqual(['PERSON_NOT_FOUND']);
  });
});
