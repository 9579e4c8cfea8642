import type { UnitField } from '@canbao/rules';

export const UNIT = {
  title: '单位信息',
  lead: '维护本单位的联系方式、法定代表人和银行账户。每次变更都留下申报记录，应缴金额不受影响。',
  hints: {
    name: '按营业执照或登记证书填写全称',
    phone: '手机号码，或带区号的固定电话',
    legalRepresentativeIdNo: '18位公民身份号码',
    bankAccount: '8至32位数字，可以分组',
  } satisfies Partial<Record<UnitField, string>> as Partial<Record<UnitField, string>>,
  submit: '提交单位信息变更',
  nothing: '改动左边的项目后，这里显示变更前后的内容。',
  unchanged: '还没有改动任何项目',
  again: '继续维护',
  locked: '不能在此变更的项目',
  counter: '请携带登记证书到医保经办机构柜台办理。',
  reasons: {
    unitNo: '由医保经办机构编定，不变更。',
    creditCode: '决定单位的身份。',
    unitType: '决定可参加的险种。',
    area: '决定适用的费率和缴费基数上下限。',
  },
  lockedNames: { unitNo: '单位编号', creditCode: '统一社会信用代码', unitType: '单位类型', area: '统筹区' },
} as const;
