import { personTypeName } from '@canbao/rules';
import type { RefusalCode } from '@canbao/rules';

export const PERSON_TYPE = {
  title: '人员类型变更',
  lead: '在职工在职与公务员在职之间变更：公务员在职参加公务员医疗保险，职工在职不参加。退休等其他变更请到柜台办理。',
  type: '变更后的人员类型',
  now: (type: string): string => `现为${type}`,
  from: '自何月起',
  fromHint: '只能自当前费款所属期起；以前月份的应缴明细不再改动',
  notOffered: (unitType: string): string =>
    `本单位类型为${unitType}，不参加公务员医疗保险，只能由公务员在职变更为职工在职。`,
  choosePerson: '请选择参保人员',
  chooseType: '请选择变更后的人员类型',
  submit: '提交人员类型变更',
  nothing: '选择参保人员和变更后的人员类型后，这里显示每月应缴的变化。',
} as const;

export const TYPES = (['EMPLOYEE', 'CIVIL_SERVANT'] as const).map((value) => ({ value, label: personTypeName(value) }));

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  NOT_ENROLLED_HERE: '是否在本单位正常参保',
  MEMBER_RETIRED: '是否已退休',
  PERSON_TYPE_UNCHANGED: '人员类型是否有变化',
};
