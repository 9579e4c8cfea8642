import { insuranceTypeName } from '../insurance-type.ts';
import { formatYuanGrouped } from '../money.ts';
import { personTypeName } from '../person-type.ts';
import type { RefusalEntries } from './refusal.ts';
import type { RefusalFacts } from './refusal-facts.ts';
import { unitTypeName } from '../unit-type.ts';

const ID_NUMBER_FAULTS: Readonly<Record<RefusalFacts['INVALID_ID_NUMBER']['fault'], string>> = {
  LENGTH: '证件号码应为18位',
  CHARACTERS: '证件号码只能由数字组成,末位可以是X',
  BIRTH_DATE: '证件号码中的出生日期不存在',
  BIRTH_DATE_AHEAD: '证件号码中的出生日期晚于今天',
  CHECK_CHARACTER: '证件号码的校验位不正确',
};

const FORM = '申报表填写要求';
const DECK = '培训课件·参保登记·参保险种';

/** Input that can never be right, whatever the records say; told while typing. */
export const INPUT_REFUSALS: RefusalEntries<
  | 'INVALID_ID_NUMBER'
  | 'FIFTEEN_DIGIT_ID_NUMBER'
  | 'INVALID_NAME'
  | 'INVALID_PHONE'
  | 'INVALID_RESIDENCE'
  | 'INVALID_WORK_START_DATE'
  | 'INVALID_START_MONTH'
  | 'INVALID_WAGE'
  | 'INSURANCE_TYPE_NOT_OFFERED'
  | 'COMPULSORY_INSURANCE_TYPE_MISSING'
  | 'PERSON_TYPE_MISMATCH'
> = {
  INVALID_ID_NUMBER: {
    message: ({ fault }) => ID_NUMBER_FAULTS[fault],
    remedy: () => '请对照身份证原件逐位核对。',
    field: 'idNo',
    decidedBy: 'browser',
    source: 'GB 11643-1999',
  },
  FIFTEEN_DIGIT_ID_NUMBER: {
    message: () => '15位身份证号码已停用,请填写18位公民身份号码',
    remedy: () => '请填写本人现行身份证上的18位号码。',
    field: 'idNo',
    decidedBy: 'browser',
    source: 'GB 11643-1999',
  },
  INVALID_NAME: {
    message: () => '姓名应为2至50个汉字或字母',
    remedy: () => '请按身份证上的写法填写姓名,少数民族姓名中间可用“·”。',
    field: 'name',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_PHONE: {
    message: () => '联系电话格式不正确',
    remedy: () => '请填写11位手机号码,或带区号的固定电话,例如0512-12345678。',
    field: 'phone',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_RESIDENCE: {
    message: ({ longest }) => `居住地不能超过${longest}个字`,
    remedy: () => '请缩短居住地的写法。',
    field: 'residence',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_WORK_START_DATE: {
    message: () => '参加工作时间应在出生之后,且不晚于今天',
    remedy: () => '请核对参加工作时间;不清楚的可以不填。',
    field: 'workStartDate',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_START_MONTH: {
    message: () => '请选择参保月份',
    remedy: () => '请按“年-月”选择参保开始的月份,例如2022-09。',
    field: 'startMonth',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_WAGE: {
    message: ({ largest }) => `月申报工资应大于0且不超过${formatYuanGrouped(largest)}元,最多两位小数`,
    remedy: () => '请填写该人员的月工资(元),例如8500或8500.50。',
    field: 'declaredWage',
    decidedBy: 'browser',
    source: FORM,
  },
  INSURANCE_TYPE_NOT_OFFERED: {
    message: ({ insuranceType, unitType }) =>
      `单位类型为${unitTypeName(unitType)},不能选择${insuranceTypeName(insuranceType)}`,
    remedy: ({ insuranceType }) => `请取消${insuranceTypeName(insuranceType)}后重新提交。`,
    field: 'insuranceTypes',
    decidedBy: 'browser',
    source: DECK,
  },
  COMPULSORY_INSURANCE_TYPE_MISSING: {
    message: ({ insuranceType }) => `${insuranceTypeName(insuranceType)}为必选险种,不能取消`,
    remedy: ({ insuranceType }) => `请勾选${insuranceTypeName(insuranceType)}后重新提交。`,
    field: 'insuranceTypes',
    decidedBy: 'browser',
    source: DECK,
  },
  PERSON_TYPE_MISMATCH: {
    message: ({ given, required }) =>
      `人员类型“${personTypeName(given)}”与所选险种不符,应为“${personTypeName(required)}”`,
    remedy: () => '参加公务员医疗保险的为公务员在职,不参加的为职工在职;人员类型可以不填,由系统按险种确定。',
    field: 'personType',
    decidedBy: 'browser',
    source: DECK,
  },
};
