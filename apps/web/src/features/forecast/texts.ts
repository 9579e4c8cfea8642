import { BILL_CHANGES } from '@canbao/rules';
import type { BillChangeKind } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

export const FORECAST = {
  title: '下期应缴预测',
  lead: '按现在的参保情况，下一张缴费通知单会是多少，与上一期比为什么变',
  asOf: (moment: string): string => `按 ${moment} 的参保情况计算。此后没有新的申报，结算时的通知单就是这个金额。`,
  amount: '预计征集总额（元）',
  personal: '个人缴费（元）',
  employer: '单位缴费（元）',
  persons: '缴费人数',
  base: '缴费基数总额（元）',
  month: (month: string): string => `${month}预计通知单`,
  lines: '各险种预计应缴',
  causes: '变动原因',
  nothing: '本期没有应缴的人员。',
  why: '与上一期比，为什么变',
  previous: (month: string): string => `上一期通知单（${month}）`,
  noPrevious: '本单位还没有出具过通知单，全部金额都是新增的。',
  now: (month: string): string => `本期预计（${month}）`,
  difference: '与上一期的差额',
  same: '与上一期相比没有变动。',
  unmoved: '没有因为这个原因变动的人员。',
  people: (persons: number): string => `${persons} 人`,
  who: (name: string): string => `${name}：是哪些人`,
} as const;

export const LINE_COLUMNS: readonly Column[] = [
  { key: 'type', label: '险种', names: true },
  { key: 'kind', label: '缴费类型' },
  { key: 'persons', label: '人数', number: true },
  { key: 'personal', label: '个人（元）', number: true },
  { key: 'employer', label: '单位（元）', number: true },
  { key: 'amount', label: '金额（元）', number: true },
];

export const CHANGE_COLUMNS: readonly Column[] = [
  { key: 'name', label: '原因', names: true },
  { key: 'persons', label: '涉及人数', number: true },
  { key: 'personal', label: '个人（元）', number: true },
  { key: 'employer', label: '单位（元）', number: true },
  { key: 'amount', label: '金额（元）', number: true },
];

export const PERSON_COLUMNS: readonly Column[] = [
  { key: 'person', label: '姓名', names: true },
  { key: 'idNo', label: '证件号码' },
  { key: 'personal', label: '个人（元）', number: true },
  { key: 'employer', label: '单位（元）', number: true },
  { key: 'amount', label: '金额（元）', number: true },
];

/** The cause that stands in the page's address; null for anything else. */
export function changeOfAddress(text: string): BillChangeKind | null {
  return Object.hasOwn(BILL_CHANGES, text) ? (text as BillChangeKind) : null;
}
