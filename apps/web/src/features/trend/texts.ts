import type { Column } from '../../ui/data-table.ts';

export const TREND = {
  title: '人数与费款趋势',
  lead: '最近两年已结算的各月，以及一个申报期的增减员；图和表的数字相同',
  persons: '每月缴费人数',
  amount: '每月核定征集总额',
  movement: '增减员',
  period: '申报期',
  tableOf: (title: string): string => `${title}数据表`,
  personUnit: '人',
  amountUnit: '万元',
  none: '还没有已结算的月份',
  start: '期初人数',
  joined: '增员',
  left: '减员',
  end: '期末人数',
  people: (count: number): string => `${count}人`,
  yuan: (amount: string): string => `${amount}元`,
  oneMonth: (month: string, value: string): string => `${month}为${value}。`,
  span: (months: number, first: string, from: string, last: string, to: string): string =>
    `${first}至${last}共${months}个月，从${from}到${to}`,
  level: '，各月相同。',
  extremes: (highest: string, most: string, lowest: string, least: string): string =>
    `；最高是${highest}的${most}，最低是${lowest}的${least}。`,
  moved: (month: string, start: number, joined: number, left: number, end: number): string =>
    `${month}：期初${start}人，增员${joined}人，减员${left}人，期末${end}人。`,
  cut: (least: number): string => `纵轴从${least}人起。`,
} as const;

export const MONTH_COLUMNS: readonly Column[] = [
  { key: 'month', label: '费款所属期', names: true },
  { key: 'persons', label: '缴费人数', number: true },
  { key: 'amount', label: '核定征集总额（元）', number: true },
];

export const MOVEMENT_COLUMNS: readonly Column[] = [
  { key: 'label', label: '项目', names: true },
  { key: 'count', label: '人数', number: true },
];
