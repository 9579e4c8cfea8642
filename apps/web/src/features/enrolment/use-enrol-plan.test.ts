import { describe, expect, test } from '@jest/globals';
import { momentOf } from '@canbao/rules';
import { EMPTY_FORM, planOf } from './use-enrol-plan.ts';
import type { EnrolForm } from './use-enrol-plan.ts';

const unit = { name: '苏州示范市立医院', unitType: 'PUBLIC_INSTITUTION', area: '320500' } as const;
const setting = { moment: momentOf('2022-09-20T09:00'), unit };
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
});
