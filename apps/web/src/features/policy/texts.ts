import { POLICY_STATUS_NAMES } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

export const POLICY = {
  title: '政策参数',
  on: '查看哪一天有效的政策',
  lead: (area: string, day: string): string => `${area}，${day}有效`,
  assumedCount: (count: number): string => `有 ${count} 项标“暂定”：尚未见到正式公布，正式公布后可能不同。`,
  none: '这一天没有已公布的政策',
  since: (from: string, to: string | null | undefined): string => (to ? `${from} 至 ${to}` : `${from} 起`),
  known: '得知于',
} as const;

export const POLICY_STATUSES = {
  OFFICIAL: { text: POLICY_STATUS_NAMES.official, tone: 'good' },
  ASSUMED: { text: POLICY_STATUS_NAMES.assumed, tone: 'warn' },
} as const;

export const POLICY_COLUMNS: readonly Column[] = [
  { key: 'name', label: '参数', names: true },
  { key: 'value', label: '数值' },
  { key: 'status', label: '状态' },
  { key: 'period', label: '适用月份' },
  { key: 'source', label: '来源' },
];
