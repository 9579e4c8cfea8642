import type { RefusalEntries, RefusalEntry } from './refusal.ts';

const FORM = '信息维护填写要求';
const COUNTER = '姓名属于身份信息,网上只更正本单位登记时的笔误';

/** Keeping the particulars of a unit and of its members up to date. */
export const MAINTENANCE_REFUSALS: RefusalEntries<
  | 'NOTHING_CHANGED'
  | 'NAME_CHANGE_AT_COUNTER'
  | 'INVALID_RETIREMENT_AGE'
  | 'INVALID_UNIT_NAME'
  | 'INVALID_UNIT_ADDRESS'
  | 'INVALID_LEGAL_REPRESENTATIVE'
  | 'INVALID_REPRESENTATIVE_ID_NUMBER'
  | 'INVALID_REPRESENTATIVE_PHONE'
  | 'INVALID_BANK_NAME'
  | 'INVALID_BANK_ACCOUNT_NAME'
  | 'INVALID_BANK_ACCOUNT'
> = {
  NOTHING_CHANGED: {
    message: () => '处理失败!所填内容与登记信息一致,没有变化!',
    remedy: () => '无需重复申报;请核对需要变更的项目后再提交。',
    field: null,
    decidedBy: 'server',
    source: '没有变化的申报不予登记',
  },
  NAME_CHANGE_AT_COUNTER: {
    message: ({ because }) =>
      because === 'OTHER_NAME'
        ? '处理失败!新姓名与登记姓名完全不同,不能在网上更正!'
        : '处理失败!该人员曾在其他单位参保,姓名不能由本单位在网上更正!',
    remedy: () => '请本人或单位携带身份证、户口簿等更名证明到医保经办机构柜台办理姓名更正。',
    field: 'name',
    decidedBy: 'server',
    source: COUNTER,
  },
  INVALID_RETIREMENT_AGE: {
    message: ({ sex }) => (sex === 'M' ? '男职工的原法定退休年龄为60周岁' : '女职工的原法定退休年龄为50或55周岁'),
    remedy: () => '请按所在岗位改选;不清楚的可以不选,按通常的年龄推算。',
    field: 'originalRetirementAge',
    decidedBy: 'browser',
    source: '国务院关于安置老弱病残干部和工人退休的规定(国发〔1978〕104号)',
  },
  INVALID_UNIT_NAME: {
    message: ({ longest }) => `单位名称应为2至${longest}个字,不能为空`,
    remedy: () => '请按营业执照或登记证书填写单位全称。',
    field: 'name',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_UNIT_ADDRESS: tooLong('单位地址', 'address'),
  INVALID_LEGAL_REPRESENTATIVE: {
    message: () => '法定代表人姓名应为2至50个汉字或字母',
    remedy: () => '请按身份证上的写法填写,少数民族姓名中间可用“·”。',
    field: 'legalRepresentative',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_REPRESENTATIVE_ID_NUMBER: {
    message: () => '法定代表人证件号码不是有效的18位公民身份号码',
    remedy: () => '请对照身份证原件逐位核对;持其他证件的请到医保经办机构柜台登记。',
    field: 'legalRepresentativeIdNo',
    decidedBy: 'browser',
    source: 'GB 11643-1999',
  },
  INVALID_REPRESENTATIVE_PHONE: {
    message: () => '法定代表人电话格式不正确',
    remedy: () => '请填写11位手机号码,或带区号的固定电话,例如0512-12345678。',
    field: 'legalRepresentativePhone',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_BANK_NAME: tooLong('开户银行', 'bankName'),
  INVALID_BANK_ACCOUNT_NAME: tooLong('银行户名', 'bankAccountName'),
  INVALID_BANK_ACCOUNT: {
    message: () => '银行账号应为8至32位数字',
    remedy: () => '请对照开户许可证或银行回单核对;数字之间的空格可以保留。',
    field: 'bankAccount',
    decidedBy: 'browser',
    source: FORM,
  },
};

function tooLong(name: string, field: string): RefusalEntry<{ readonly longest: number }> {
  return {
    message: ({ longest }) => `${name}不能超过${longest}个字`,
    remedy: () => `请缩短${name}的写法。`,
    field,
    decidedBy: 'browser',
    source: FORM,
  };
}
