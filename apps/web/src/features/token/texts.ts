import type { AccessTokenState } from '@canbao/schema/documents';
import type { Column } from '../../ui/data-table.ts';

export const TOKEN = {
  title: '访问令牌',
  lead: '供程序访问接口，放在请求头 Authorization: Bearer 中；每个令牌可以单独撤销',
  leadOfOfficer: '分析账号和平台账号签发给程序的令牌；撤销后立即失效',
  form: '签发令牌',
  name: '令牌名称',
  nameHint: '说明用途，例如使用它的程序',
  days: '有效期',
  daysHint: '到期后自动失效，可以另签发新的令牌',
  submit: '签发',
  submitting: '正在签发…',
  issued: (name: string, until: string): string => `令牌“${name}”已签发，${until}到期`,
  once: '令牌只在此处显示一次，关闭后无法再次查看，请立即保存到使用它的程序中。',
  secret: '令牌内容',
  list: '令牌列表',
  none: '还没有访问令牌。',
  never: '从未使用',
  revoke: '撤销',
  revokeOf: (name: string): string => `撤销“${name}”`,
  revokeTitle: '撤销这个访问令牌？',
  revokeText: (name: string): string => `使用“${name}”的程序将立即无法访问，撤销后不能恢复。`,
  revoked: (name: string): string => `令牌“${name}”已撤销。`,
} as const;

export const DAYS = [
  { days: 30, label: '30天' },
  { days: 90, label: '90天' },
  { days: 180, label: '180天' },
  { days: 366, label: '一年' },
] as const;

export const STATES: Readonly<Record<AccessTokenState, { text: string; tone: 'good' | 'warn' | 'bad' }>> = {
  ACTIVE: { text: '有效', tone: 'good' },
  EXPIRED: { text: '已到期', tone: 'warn' },
  REVOKED: { text: '已撤销', tone: 'bad' },
};

/** Whose a token is matters to officers alone: everybody else sees their own. */
export function columnsFor(isOfficer: boolean): Column[] {
  return [
    { key: 'name', label: '名称', names: true },
    ...(isOfficer ? [{ key: 'holder', label: '账号' }] : []),
    { key: 'createdAt', label: '签发时间' },
    { key: 'lastUsedAt', label: '最近使用' },
    { key: 'expiresAt', label: '到期时间' },
    { key: 'state', label: '状态' },
    { key: 'actions', label: '操作' },
  ];
}
