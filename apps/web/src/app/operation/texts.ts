import { POLICY_STATUS_NAMES, formatYuanGrouped } from '@canbao/rules';
import type { BaseLimit, Fen } from '@canbao/rules';

/** What every operation says before it is submitted. */
export const CHECK = {
  title: '提交后会怎样',
  refused: (reasons: number): string => `按目前的填写将不予办理，原因${reasons}项：`,
  checking: '正在与系统核对…',
  checked: '已与系统核对',
  ok: '可以办理',
  not: '将不予办理',
  unchecked: '没有核对成功：',
  retry: '重新核对',
  whenSubmitted: '提交时核对',
} as const;

/** What every operation says once it is submitted. */
export const OUTCOME = {
  done: '已办理',
  waiting: '待审核',
  refused: '未办理',
  others: '其他原因',
  person: '参保人员',
  feeMonth: '费款所属期',
  number: '申报编号',
  back: '返回修改',
  again: '再办理一人',
  roster: '查看花名册',
  declaration: '查看申报记录',
} as const;

/** Values of a record before and after. */
export const CHANGES = {
  title: '变更内容',
  item: '项目',
  before: '变更前',
  after: '变更后',
  nothing: '空',
} as const;

/** What a month costs before and after. */
export const EFFECT = {
  title: '每月应缴的变化',
  type: '险种',
  before: '变更前（元）',
  after: '变更后（元）',
  difference: '差额（元）',
  total: '合计',
  none: '—',
  signed: (amount: Fen): string => `${amount > 0 ? '+' : ''}${formatYuanGrouped(amount)}`,
} as const;

/** 各险种金额. */
export const TOTALS = {
  type: '险种',
  personal: '个人（元）',
  employer: '单位（元）',
  sum: '小计（元）',
  total: '合计',
} as const;

export const BASE = {
  title: '缴费基数',
  from: (month: string): string => `${month}起`,
  unit: '元',
  held: { FLOOR: '低于下限，按下限计', CEILING: '高于上限，按上限计' } satisfies Record<BaseLimit, string>,
  within: '在上下限之内',
  assumed: POLICY_STATUS_NAMES.assumed,
  official: POLICY_STATUS_NAMES.official,
} as const;

/** The form of an operation around its fields. */
export const SUBMISSION = {
  settling: (day: string): string => `现在是结算期，暂停申报，${day}起恢复办理。可以先填写、查看金额。`,
  outdated: '本页面的政策参数与系统的不一致，金额以提交结果为准。请刷新页面。',
  check: '请先修改标出的内容：',
  submitting: '正在提交…',
  sentOnce: '可以再次提交，同一份申报不会重复办理。',
  clear: '清空',
} as const;
