import { formatYuanGrouped, POLICY_STATUS_NAMES } from '@canbao/rules';
import type { BaseLimit, BaseLimits, Fen, RefusalCode } from '@canbao/rules';

export const WAGE = {
  title: '零星基数调整',
  lead: (month: string): string => `变更一名在保人员的申报工资，自${month}起执行；以前月份已产生的应缴明细不变。`,
  declaredWage: '变更后的月申报工资（元）',
  wageHint: '最多两位小数',
  base: (base: Fen): string => `缴费基数 ${formatYuanGrouped(base)} 元`,
  held: {
    FLOOR: '，低于下限，按下限计',
    CEILING: '，高于上限，按上限计',
  } satisfies Record<BaseLimit, string>,
  choose: '请选择参保人员',
  submit: '提交基数调整',
  nothing: '选择参保人员并填写申报工资后，这里立即显示缴费基数和每月应缴的差额。',
} as const;

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  NOT_ENROLLED_HERE: '是否在本单位正常参保',
  MEMBER_RETIRED: '是否已退休',
  WAGE_UNCHANGED: '工资是否有变化',
};

export const CHANGE = {
  before: '现申报工资（元）',
  after: '变更后（元）',
  base: '缴费基数（元）',
  held: { FLOOR: '按下限', CEILING: '按上限' } satisfies Record<BaseLimit, string>,
  assumed: POLICY_STATUS_NAMES.assumed,
  limits: ({ floor, ceiling }: BaseLimits): string =>
    `缴费基数下限 ${formatYuanGrouped(floor)} 元、上限 ${formatYuanGrouped(ceiling)} 元尚未见到正式公布，金额以公布的为准。`,
} as const;
