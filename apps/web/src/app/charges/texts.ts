import { POLICY_STATUS_NAMES } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

/** 金额来历: whom an amount is made of, and how each one's came about. */
export const WORKING = {
  line: (words: readonly string[]): string => words.join(' · '),
  search: '姓名或证件号码',
  searchHint: '输入后按回车',
  found: (persons: number): string => `${persons} 人，合计`,
  yuan: '元',
  nobody: '没有符合条件的人员',
  working: '算式',
  backToPersons: '返回人员明细',
  wage: '申报工资',
  limits: '缴费基数上下限',
  floor: '下限',
  ceiling: '上限',
  base: '缴费基数',
  held: { FLOOR: '申报工资低于下限，按下限计', CEILING: '申报工资高于上限，按上限计' },
  notHeld: '在上下限之间，按申报工资计',
  personal: '个人',
  employer: '单位',
  fixed: '定额',
  rounded: '四舍五入到分',
  nothingToPay: '不缴费',
  basis: '依据',
  source: '来源',
  cause: '由哪笔申报引起',
  assumed: POLICY_STATUS_NAMES.assumed,
  coveredMonth: '对应费款所属期',
} as const;

/** 应缴明细; whoever may not see names cannot sort by them either. */
export const chargeColumns = (named: boolean): readonly Column[] => [
  { key: 'person', label: '姓名', names: true, ...(named && { sortKey: 'personName' }) },
  { key: 'month', label: '所属期' },
  { key: 'base', label: '基数（元）', number: true, sortKey: 'base' },
  { key: 'personal', label: '个人（元）', number: true },
  { key: 'employer', label: '单位（元）', number: true },
];
