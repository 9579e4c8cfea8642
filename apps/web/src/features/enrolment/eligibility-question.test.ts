import { describe, expect, test } from '@jest/globals';
import { momentOf } from '@canbao/rules';
import { eligibilityQuestion } from './eligibility-question.ts';
import { EMPTY_FORM } from './enrol-form.ts';
import type { EnrolForm } from './enrol-form.ts';
import { planOf } from './use-enrol-plan.ts';

const IDENTITY = { idNo: '320599199003070018', name: '赵在职' };
const COMPLETE = { ...IDENTITY, startMonth: '2022-09', declaredWage: '8000' };
const refused = (code: string) => ({ refusals: [{ code, message: '', remedy: '', field: null }] });

function question(changes: Partial<EnrolForm>, answer: Parameters<typeof eligibilityQuestion>[2] = null) {
  const form = { ...EMPTY_FORM, ...changes };
  const unit = { name: '苏州示范市立医院', unitType: 'PUBLIC_INSTITUTION', area: '320500' } as const;
  const plan = planOf(form, { moment: momentOf('2022-09-20T09:00'), unit, chargedMonths: [] });
  return eligibilityQuestion(form, plan, answer);
}

describe('Whether somebody may be enrolled', () => {
  test('is asked once number and name are there, before the wage is', () => {
    expect(question(IDENTITY)).toEqual(IDENTITY);
    expect(question({ ...IDENTITY, name: '' })).toBeNull();
    expect(question({ ...IDENTITY, idNo: '320599199003070019' })).toBeNull();
  });

  test('is left to the preview once the form is complete', () => {
    expect(question(COMPLETE)).toBeNull();
    expect(question(COMPLETE, { refusals: [] })).toBeNull();
  });

  test('is asked of a form that would be refused, for the day; but not of a wrong name', () => {
    expect(question(COMPLETE, refused('SETTLEMENT_WINDOW'))).toEqual(IDENTITY);
    expect(question(COMPLETE, refused('NAME_MISMATCH'))).toBeNull();
  });
});
