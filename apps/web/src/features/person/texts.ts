import type { PersonField, RefusalCode } from '@canbao/rules';

export const PERSON = {
  title: '人员信息',
  lead: '维护一名在保人员的姓名笔误、联系方式和工作信息。每次变更都留下申报记录，已产生的应缴明细不变。',
  hints: {
    name: '只更正本单位登记时的笔误；曾在其他单位参保的，到柜台更正',
    phone: '手机号码，或带区号的固定电话',
  } satisfies Partial<Record<PersonField, string>> as Partial<Record<PersonField, string>>,
  ageUnknown: '未登记，按通常的年龄推算',
  age: (age: number): string => `${age}周岁`,
  ageHint: '决定退休到龄的时间',
  choose: '请选择参保人员',
  unchanged: '还没有改动任何项目',
  submit: '提交人员信息变更',
  nothing: '选择参保人员并改动左边的项目后，这里显示变更前后的内容。',
  locked: '不能在此变更的项目',
  lockedNames: { idNo: '证件号码', birthDate: '出生日期', sex: '性别', personType: '人员类型' },
  reasons: {
    idNo: '决定是谁在参保，请本人携带身份证到医保经办机构柜台办理。',
    birthDate: '以证件号码为准，决定退休到龄的时间；有误的到柜台办理。',
    sex: '以证件号码为准，决定退休到龄的时间；有误的到柜台办理。',
    personType: '决定参加的险种和金额；在职人员之间的变更另行申报，退休等变更到柜台办理。',
  },
  sexes: { MALE: '男', FEMALE: '女' },
  typePage: '人员类型变更',
} as const;

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  NOT_ENROLLED_HERE: '是否在本单位正常参保',
  NAME_CHANGE_AT_COUNTER: '是否曾在其他单位参保',
};
