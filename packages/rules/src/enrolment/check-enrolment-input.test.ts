import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, HOSPITAL, TYPED, idNumberOf } from '../../testing/enrolment-cases.ts';
import { day } from '../day.ts';
import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { fen } from '../money.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { checkEnrolmentInput } from './check-enrolment-input.ts';
import type { EnrolmentInputCheck } from './check-enrolment-input.ts';
import type { EnrolmentInput } from './enrolment-input.ts';

const COMPULSORY: InsuranceType[] = CONTRIBUTORY_TYPES.filter((type) => type !== 'CIVIL_SERVANT');

function check(more: Partial<EnrolmentInput>, unit = ENTERPRISE, today = '2022-09-20'): EnrolmentInputCheck {
  return checkEnrolmentInput({ ...TYPED, ...more }, unit, day(today), SUZHOU_POLICY);
}

function faultsOf(more: Partial<EnrolmentInput>, unit = ENTERPRISE): [string, string | null, string][] {
  const answer = check(more, unit);
  return answer.ok ? [] : answer.refusals.map(({ code, field, message }) => [code, field, message]);
}

describe('A well-filled form', () => {
  test('becomes an input with birth date, sex, the compulsory types and the person type', () => {
    expect(check({ phone: ' 139 0000 0000 ', residence: ' 姑苏区 ', workStartDate: '2010-07-01' })).toEqual({
      ok: true,
      input: {
        unit: ENTERPRISE,
        idNo: TYPED.idNo,
        name: '顾清和',
        birthDate: '1988-08-08',
        sex: 'M',
        phone: '13900000000',
        residence: '姑苏区',
        workStartDate: '2010-07-01',
        personType: 'EMPLOYEE',
        startMonth: '2022-09',
        declaredWage: 850_000,
        insuranceTypes: COMPULSORY,
      },
    });
  });

  test('may leave out what is not needed, and give the wage in fen', () => {
    expect(
      check({ phone: '', residence: null, workStartDate: '', insuranceTypes: null, declaredWage: fen(1) }),
    ).toMatchObject({
      ok: true,
      input: { phone: null, residence: null, workStartDate: null, declaredWage: 1 },
    });
  });

  test('somebody may begin to work today', () => {
    expect(check({ workStartDate: '2022-09-20' }).ok).toBe(true);
  });

  test('what was pasted into the address loses its tabs, line ends and zero bytes', () => {
    expect(check({ residence: '\t姑苏区\u0000\r\n1号 ' })).toMatchObject({
      ok: true,
      input: { residence: '姑苏区 1号' },
    });
  });

  test('with civil servants’ insurance makes a civil servant, in a state organ or public institution', () => {
    const insuranceTypes: InsuranceType[] = ['CIVIL_SERVANT', ...COMPULSORY, 'CIVIL_SERVANT'];
    expect(check({ insuranceTypes }, HOSPITAL)).toMatchObject({
      ok: true,
      input: { personType: 'CIVIL_SERVANT', insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'] },
    });
    expect(check({ insuranceTypes }, { name: '某局', unitType: 'STATE_ORGAN' }).ok).toBe(true);
  });
});

describe('A form is sent back', () => {
  test.each<[string, Partial<EnrolmentInput>, string, string, string]>([
    ['with an ID number too short', { idNo: '3205991988080806' }, 'INVALID_ID_NUMBER', 'idNo', '证件号码应为18位'],
    [
      'with letters in it',
      { idNo: '32059919880808O69X' },
      'INVALID_ID_NUMBER',
      'idNo',
      '证件号码只能由数字组成,末位可以是X',
    ],
    [
      'with an impossible birth date',
      { idNo: '320599199002290115' },
      'INVALID_ID_NUMBER',
      'idNo',
      '证件号码中的出生日期不存在',
    ],
    [
      'with a birth date ahead',
      { idNo: idNumberOf('2022-09-21', 1) },
      'INVALID_ID_NUMBER',
      'idNo',
      '证件号码中的出生日期晚于今天',
    ],
    [
      'with a wrong check character',
      { idNo: '530102192005080119' },
      'INVALID_ID_NUMBER',
      'idNo',
      '证件号码的校验位不正确',
    ],
    [
      'with the old 15 digits',
      { idNo: '320599880808069' },
      'FIFTEEN_DIGIT_ID_NUMBER',
      'idNo',
      '15位身份证号码已停用,请填写18位公民身份号码',
    ],
    ['without a name', { name: '  ' }, 'INVALID_NAME', 'name', '姓名应为2至50个汉字或字母'],
    [
      'with a wage of nothing',
      { declaredWage: '0.00' },
      'INVALID_WAGE',
      'declaredWage',
      '月申报工资应大于0且不超过9,999,999.99元,最多两位小数',
    ],
    [
      'with a negative wage',
      { declaredWage: '-1' },
      'INVALID_WAGE',
      'declaredWage',
      '月申报工资应大于0且不超过9,999,999.99元,最多两位小数',
    ],
    [
      'with three decimals',
      { declaredWage: '8500.005' },
      'INVALID_WAGE',
      'declaredWage',
      '月申报工资应大于0且不超过9,999,999.99元,最多两位小数',
    ],
    [
      'with ten millions',
      { declaredWage: '10000000' },
      'INVALID_WAGE',
      'declaredWage',
      '月申报工资应大于0且不超过9,999,999.99元,最多两位小数',
    ],
    ['with no month', { startMonth: '' }, 'INVALID_START_MONTH', 'startMonth', '请选择参保月份'],
    ['with a phone of four digits', { phone: '1234' }, 'INVALID_PHONE', 'phone', '联系电话格式不正确'],
    [
      'having worked before birth',
      { workStartDate: '1987-01-01' },
      'INVALID_WORK_START_DATE',
      'workStartDate',
      '参加工作时间应在出生之后,且不晚于今天',
    ],
    [
      'having begun tomorrow',
      { workStartDate: '2022-09-21' },
      'INVALID_WORK_START_DATE',
      'workStartDate',
      '参加工作时间应在出生之后,且不晚于今天',
    ],
    [
      'with an endless address',
      { residence: '长'.repeat(101) },
      'INVALID_RESIDENCE',
      'residence',
      '居住地不能超过100个字',
    ],
    [
      'as somebody retired',
      { personType: 'RETIRED_EMPLOYEE' },
      'PERSON_TYPE_MISMATCH',
      'personType',
      '人员类型“职工退休”与所选险种不符,应为“职工在职”',
    ],
    [
      'as a civil servant without the insurance',
      { personType: 'CIVIL_SERVANT' },
      'PERSON_TYPE_MISMATCH',
      'personType',
      '人员类型“公务员在职”与所选险种不符,应为“职工在职”',
    ],
  ])('%s', (_, more, code, field, message) => {
    expect(faultsOf(more)).toEqual([[code, field, message]]);
  });

  test('by an enterprise that names civil servants’ insurance all the same', () => {
    expect(faultsOf({ insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'] })).toEqual([
      ['INSURANCE_TYPE_NOT_OFFERED', 'insuranceTypes', '单位类型为企业,不能选择公务员医疗保险'],
    ]);
  });

  test('naming a type that nobody is enrolled in here', () => {
    expect(faultsOf({ insuranceTypes: [...COMPULSORY, 'RETIRED_CADRE'] }, HOSPITAL)).toEqual([
      ['INSURANCE_TYPE_NOT_OFFERED', 'insuranceTypes', '单位类型为事业单位,不能选择离休人员医疗保障'],
    ]);
  });

  test('for each compulsory type that was unticked', () => {
    expect(faultsOf({ insuranceTypes: ['BASIC_MEDICAL'] }).map(([, , message]) => message)).toEqual([
      '大额医疗费用补助为必选险种,不能取消',
      '地方补充医疗保险为必选险种,不能取消',
      '生育保险为必选险种,不能取消',
      '长期护理保险为必选险种,不能取消',
      '职工大病医疗保险为必选险种,不能取消',
    ]);
  });

  test('with every fault at once', () => {
    const everything = { idNo: '1', name: '', phone: '1', startMonth: 'x', declaredWage: '', insuranceTypes: [] };
    expect(faultsOf(everything).map(([code]) => code)).toEqual([
      'INVALID_ID_NUMBER',
      'INVALID_NAME',
      'INVALID_PHONE',
      'INVALID_START_MONTH',
      'INVALID_WAGE',
      ...Array<string>(6).fill('COMPULSORY_INSURANCE_TYPE_MISSING'),
    ]);
  });
});

test.each(['13900000000', '0512-65123456', '051265123456', '010-62345678'])('%s is a phone number', (phone) => {
  expect(check({ phone }).ok).toBe(true);
});

test('A day before any insurance set was published is no fault of the form', () => {
  const early = check({ idNo: idNumberOf('1980-01-01', 1) }, ENTERPRISE, '2019-05-05');
  expect(early).toMatchObject({ ok: true, input: { insuranceTypes: [] } });
});
