import { formatDayChinese } from '@canbao/rules';
import type { Day, RefusalCode } from '@canbao/rules';

export const STOP = {
  title: '停保（减员）',
  lead: '为退工人员办理停保：只改变当前参保状态，不去除已产生的应缴。',
  changeDate: '变更时间',
  changeDateHint: (from: Day, to: Day): string =>
    `默认为今天；可选${formatDayChinese(from)}至${formatDayChinese(to)}，参保到该日所在月份为止`,
  choose: '请选择停保人员',
  submit: '提交停保',
  nothing: '选择参保人员后，这里显示停保会改变什么、不会改变什么。',
  removeBackPay: (months: string): string => `删除${months}的补缴`,
} as const;

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  NOT_ENROLLED_HERE: '是否在本单位正常参保',
  RETIRED: '是否已退休',
};
