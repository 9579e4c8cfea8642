import { describe, expect, test } from '@jest/globals';
import { momentOf, month } from '@canbao/rules';
import { EMPTY_FORM } from './enrol-form.ts';
import type { EnrolForm } from './enrol-form.ts';
import { planOf } from './use-enrol-plan.ts';

const unit = { name: '苏州示范市立医院', unitType: 'PUBLIC_INSTITUTION', area: '320500' } as const;
const setting = { moment: momentOf('2022-09-20T09:00'), unit, chargedMonths: [] };
const filled: EnrolForm = {
  ...EMPTY_FORM,
  idNo: '320599200409050688',
  name: '许晓月',
  startMonth: '2022-03',
  declaredWage: '8200.00',
};

describe('the live preview', () => {
  test('offers no month after the fee month', () => {
    expect(planOf(EMPTY_FORM, setting).months[0]).toBe('2022-10');
  });

  test('fills birth date and sex from the ID number and tells a typing error at once', () => {
    expect(planOf(filled, setting).person).toMatchObject({ ok: true, birthDate: '2004-09-05', sex: 'F' });
    const wrong = planOf({ ...filled, idNo: '320599200409050680' }, setting);
    expect(wrong.idNumberFault?.code).toBe('INVALID_ID_NUMBER');
  });

  test('shows six months and names the seventh', () => {
    const { plan, decision } = planOf(filled, setting);
    expect(plan?.backPay.map(({ coveredMonth }) => coveredMonth)).toEqual([
      '2022-04',
      '2022-05',
      '2022-06',
      '2022-07',
      '2022-08',
      '2022-09',
    ]);
    expect(plan?.notAssessed).toEqual(['2022-03']);
    expect(decision?.undecided).toContain('ALREADY_ENROLLED');
  });

  test('quotes before a name is typed', () => {
    expect(planOf({ ...filled, name: '', idNo: '' }, setting).plan?.totals.amount).toBeGreaterThan(0);
  });

  test('offers civil servants’ insurance to a public institution and not to an enterprise', () => {
    expect(planOf(filled, setting).optional).toEqual(['CIVIL_SERVANT']);
    const enterprise = { ...setting, unit: { ...unit, unitType: 'ENTERPRISE' as const } };
    expect(planOf(filled, enterprise).optional).toEqual([]);
  });

  test('holds a low wage to the floor and says so', () => {
    expect(planOf({ ...filled, declaredWage: '100' }, setting).base).toMatchObject({ base: 425_000, heldTo: 'FLOOR' });
  });

  test('quotes the civil servants’ insurance too, and says that its rate is only assumed', () => {
    const without = planOf(filled, setting);
    const added = planOf({ ...filled, civilServant: true }, setting);
    expect(added.plan!.totals.employer).toBeGreaterThan(without.plan!.totals.employer);
    expect(added.assumed.length).toBeGreaterThan(without.assumed.length);
  });

  test('leaves out the months that the records show as charged already', () => {
    const { plan } = planOf(filled, { ...setting, chargedMonths: [month('2022-08'), month('2022-09')] });
    expect(plan?.backPay.map(({ coveredMonth }) => coveredMonth)).toEqual(['2022-04', '2022-05', '2022-06', '2022-07']);
    expect(plan?.alreadyCharged).toEqual(['2022-08', '2022-09']);
  });

  test('in the settlement window quotes for the month that opens next, and says that nothing is accepted now', () => {
    const window = { ...setting, moment: momentOf('2022-09-08T09:00') };
    const { feeMonth, plan, decision } = planOf({ ...filled, startMonth: '2022-09' }, window);
    expect(feeMonth).toBe('2022-10');
    expect(plan?.backPay.map(({ coveredMonth }) => coveredMonth)).toEqual(['2022-09']);
    expect(decision?.outcome).toBe('SETTLEMENT_WINDOW');
  });

  test('tells of a month chosen before the calendar was set back that it lies ahead, and quotes nothing', () => {
    const before = { ...setting, moment: momentOf('2022-08-05T09:00') };
    const { plan, decision } = planOf({ ...filled, startMonth: '2022-09' }, before);
    expect(decision?.message).toBe('处理失败!当月结算期之前,参保日期不可选择为下个月!');
    expect(plan).toBeNull();
  });

  test('knows a man of sixty without asking anybody', () => {
    const { decision } = planOf({ ...filled, idNo: '320599196209010017', name: '顾长青' }, setting);
    expect(decision?.message).toBe('处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理');
  });

  test.each(['0', '-1', '1.234', '99999999999', '八千'])('quotes nothing for a wage of %s', (declaredWage) => {
    expect(planOf({ ...filled, declaredWage }, setting)).toMatchObject({ plan: null, base: null });
  });
});
