import type { Column } from '../../ui/data-table.ts';

export const SETTLEMENT = {
  title: '结算征集',
  lead: '申报截止后，按在保人员逐人核定当月应缴，并出具缴费通知单',
  feeMonth: '费款所属期',
  units: '单位',
  unitsSettled: (settled: number, all: number): string => `已结算 ${settled} / ${all} 个`,
  persons: '已核定人数',
  amount: '已核定金额（元）',
  all: '结算全部单位',
  one: (name: string): string => `只结算${name}`,
  running: '正在结算，请勿关闭页面…',
  runningHint: '人数多时需要一些时间。中途断开也不要紧：再办一次只补未结算的单位。',
  complete: '所有单位都已结算。',
  confirmTitle: '确认结算',
  confirmAll: (month: string): string => `将结算${month}尚未结算的全部单位。`,
  confirmOne: (month: string, name: string): string => `将结算${name}的${month}。`,
  frozen: '通知单一经出具，该月应缴不再变动。',
  confirm: '确认结算',
  cancel: '取消',
  done: '结算完成',
  doneText: (units: number, persons: number): string => `本次结算 ${units} 个单位、${persons} 人，合计`,
  yuan: '元。',
  kept: (units: number): string => `此前已结算的 ${units} 个单位保持不变。`,
  bills: '本次出具的通知单',
  open: '查看',
} as const;

export const SETTLED_BILL_COLUMNS: readonly Column[] = [
  { key: 'unitName', label: '单位', names: true },
  { key: 'noticeNo', label: '通知单据号' },
  { key: 'persons', label: '人数', number: true },
  { key: 'amount', label: '金额（元）', number: true },
  { key: 'open', label: '通知单' },
];
