import { describe, expect, test } from '@jest/globals';
import { heldFrom, memberFacts, termFrom } from '../../testing/member-cases.ts';
import { day } from '../day.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import { momentOf } from '../moment.ts';
import { fen } from '../money.ts';
import { month } from '../month.ts';
import { effectOnBill } from '../operation/effect.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { checkWageInput } from './check-wage-input.ts';
import type { ValidWageInput } from './check-wage-input.ts';
import { decideWage } from './decide-wage.ts';
import type { WageDecision } from './decide-wage.ts';
import { describeWage } from './describe-wage.ts';

const RAW = { idNo: '320599199003070018', declaredWage: '9000', annual: false };
const OCTOBER = '2022-09-20T09:00';
const JANUARY = '2022-12-20T09:00';

function input(changes: Partial<typeof RAW & { name: string }> = {}): ValidWageInput {
  const checked = checkWageInput({ ...RAW, ...changes }, day('2022-09-20'));
  if (!checked.ok) throw new Error(checked.refusals[0]!.message);
  return checked.input;
}

function decide(
  changes: Partial<typeof RAW & { name: string }>,
  facts: MemberFacts | 'unknown' = memberFacts(),
  at = OCTOBER,
): WageDecision {
  return decideWage(input(changes), facts, momentOf(at), SUZHOU_POLICY);
}

const codes = ({ refusals }: WageDecision): string[] => refusals.map(({ code }) => code);

describe('A wage is declared', () => {
  test('from the current fee month on, and the difference in its bill is told', () => {
    const { outcome, message, plan } = decide({});
    expect({ outcome, message }).toEqual({ outcome: 'WAGE_ADJUSTED', message: '零星基数调整成功' });
    expect(plan!.known!.change).toMatchObject({
      enrolmentId: 1,
      from: '2022-10',
      before: { declaredWage: 800_000 },
      after: { declaredWage: 900_000, personType: 'EMPLOYEE' },
    });
    // 2 % for the person; 6 %, 1 % and 0.8 % for the unit, of 1,000.00 more
    expect(effectOnBill(plan!.known!.effect)).toEqual({ personal: 2_000, employer: 7_800, amount: 9_800 });
  });

  test('twice in one period: the second replaces the first from the same month', () => {
    const facts = memberFacts({
      enrolments: [heldFrom('2022-01', null, termFrom('2022-01', 800_000), termFrom('2022-10', 900_000))],
    });
    const { change } = decide({ declaredWage: '9500' }, facts).plan!.known!;
    expect(change).toMatchObject({ from: '2022-10', before: { declaredWage: 900_000 } });
  });

  test('from its first month where the enrolment begins later than the fee month', () => {
    const facts = memberFacts({ enrolments: [heldFrom('2022-11', null)] });
    expect(decide({}, facts).plan!.known!).toMatchObject({
      change: { from: '2022-11' },
      effect: { regularBefore: null, regularAfter: null },
    });
  });

  test('changes nothing in a month that is charged already, and says so', () => {
    const { plan } = decide({}, memberFacts({ chargedMonths: [month('2022-10')] }));
    expect(effectOnBill(plan!.known!.effect).amount).toBe(0);
    expect(describeWage(plan!)).toContain('2022年10月的费用已经计收,不随本次变更改动。');
  });

  test.each([
    ['3000', 425_000, 'FLOOR', '申报工资3,000.00元,低于2022年缴费基数下限(暂定),缴费基数按4,250.00元。'],
    ['50000', 2_182_100, 'CEILING', '申报工资50,000.00元,高于2022年缴费基数上限(暂定),缴费基数按21,821.00元。'],
    ['4250', 425_000, null, '申报工资4,250.00元在缴费基数上下限之内(暂定),缴费基数4,250.00元。'],
  ] as const)('outside of the limits it is held: %s yuan give %d fen', (declaredWage, base, heldTo, text) => {
    const { plan } = decide({ declaredWage });
    expect(plan!.base).toMatchObject({ base, heldTo, limits: { status: 'assumed' } });
    expect(describeWage(plan!)).toContain(text);
  });

  test('with the whole of what it does and does not do said', () => {
    expect(describeWage(decide({}).plan!)).toEqual([
      '2022年10月起,申报工资由8,000.00元变更为9,000.00元。',
      '申报工资9,000.00元在缴费基数上下限之内(暂定),缴费基数9,000.00元。',
      '2022年10月以前月份的应缴明细和补缴仍按原申报工资,不作改动。',
    ]);
    const low = memberFacts({ enrolments: [heldFrom('2022-01', null, termFrom('2022-01', 200_000))] });
    expect(describeWage(decide({ declaredWage: '3000' }, low).plan!)).toContain('缴费基数没有变化,每月应缴金额不变。');
  });

  test('in the annual declaration held to the limits of the new year', () => {
    const { plan, message } = decide({ declaredWage: '3000', annual: true }, memberFacts(), JANUARY);
    expect(message).toBe('年度缴费申报成功');
    expect(plan!.base).toMatchObject({ coveredMonth: '2023-01', base: 449_400, heldTo: 'FLOOR' });
  });
});

describe('A wage is refused', () => {
  test('where it is in force already', () => {
    const decision = decide({ declaredWage: '8000.00' });
    expect(codes(decision)).toEqual(['WAGE_UNCHANGED']);
    expect(decision.message).toBe('处理失败!该人员的申报工资已经是8,000.00元,没有变化!');
  });

  test('for whoever is retired, not a member, or several', () => {
    const retired = heldFrom('2022-01', null, termFrom('2022-01', 800_000, { personType: 'RETIRED_EMPLOYEE' }));
    const told = [
      memberFacts({ enrolments: [retired] }),
      memberFacts({ enrolments: [heldFrom('2022-01', '2022-08')] }),
      memberFacts({ records: 0, person: null, enrolments: [] }),
      memberFacts({ records: 2 }),
    ].map((facts) => decide({}, facts).message);
    expect(told).toEqual([
      '处理失败!退休人员不缴纳医疗保险费,没有可以调整的缴费基数!',
      '职工未在本单位下正常参保,无法办理!',
      '未获取到人员基础信息,无法办理!',
      '该人员存在多条基础信息,请到柜台做人员合并',
    ]);
  });

  test('when a name is given that is not the member’s', () => {
    expect(codes(decide({ name: '赵不在' }))).toEqual(['NAME_MISMATCH']);
    expect(decide({ name: ' 赵在职 ' }).outcome).toBe('WAGE_ADJUSTED');
  });

  test('once the unit’s month is settled, and while the agency settles', () => {
    expect(codes(decide({}, memberFacts({ feeMonthSettled: true })))).toEqual(['FEE_MONTH_SETTLED']);
    expect(codes(decide({}, memberFacts(), '2022-10-06T17:00'))).toEqual(['SETTLEMENT_WINDOW']);
  });

  test('singly while the annual declaration is open', () => {
    const decision = decide({}, memberFacts(), JANUARY);
    expect(decision.message).toBe('处理失败!现在是2023年1月起执行的年度缴费申报期,不办理零星基数调整!');
    expect(decision.refusals[0]!.remedy).toContain('2023年1月6日17:00');
    expect(decision.refusals[0]!.remedy).toContain('2023年1月11日');
    expect(decide({}, memberFacts(), '2023-01-11T09:00').outcome).toBe('WAGE_ADJUSTED');
  });

  test('annually while it is not, with the day on which it opens', () => {
    const decision = decide({ annual: true });
    expect(decision.message).toBe('处理失败!现在不是年度缴费申报期,下一次自2022年12月11日开始!');
    expect(codes(decide({ annual: true }, memberFacts(), '2023-01-06T17:00'))).toEqual([
      'ANNUAL_DECLARATION_CLOSED',
      'SETTLEMENT_WINDOW',
    ]);
  });

  test('in a month for which nothing has been published', () => {
    expect(codes(decide({}, memberFacts(), '2027-02-20T09:00'))).toContain('POLICY_NOT_PUBLISHED');
  });

  test('with every fault of its fields at once', () => {
    const checked = checkWageInput({ idNo: '1', name: '9', declaredWage: '-1', annual: false }, day('2022-09-20'));
    expect(checked.ok ? [] : checked.refusals.map(({ code }) => code)).toEqual([
      'INVALID_ID_NUMBER',
      'INVALID_NAME',
      'INVALID_WAGE',
    ]);
  });
});

describe('Without the records', () => {
  test('the base is told, and what is still open', () => {
    const decision = decide({ declaredWage: '3000' }, 'unknown');
    expect(decision.plan).toMatchObject({ base: { base: fen(425_000), heldTo: 'FLOOR' }, known: null });
    expect(decision.undecided).toContain('WAGE_UNCHANGED');
    expect(describeWage(decision.plan!)).toHaveLength(1);
  });

  test('the calendar refuses all the same', () => {
    expect(codes(decide({}, 'unknown', JANUARY))).toEqual(['ANNUAL_DECLARATION_OPEN']);
  });
});
