import type { Column } from '../../ui/data-table.ts';

export const PORTALS = {
  title: '平台公钥',
  lead: '平台代最终用户请求时，用自己的私钥签名声明；这里登记、更换和删除核对签名的公钥',
  list: '其他平台',
  none: '还没有其他平台的账号。',
  form: '登记公钥',
  portal: '平台',
  choose: '请选择',
  noPortal: '请选择平台',
  key: '公钥',
  keyHint: 'Ed25519 公钥的 PEM 文本，以 -----BEGIN PUBLIC KEY----- 开头；私钥由平台自己保管',
  submit: '登记',
  submitting: '正在登记…',
  bindTitle: '登记后只能代最终用户请求，继续吗？',
  bindText: (name: string): string =>
    `${name} 目前以自己的名义请求。登记公钥后，它只能代最终用户请求，删除公钥也不会恢复；需要以自己名义办理的，请另开账号。`,
  registered: (name: string): string => `${name} 的公钥已登记，请与平台核对指纹：`,
  remove: '删除公钥',
  removeOf: (name: string): string => `删除公钥：${name}`,
  removeTitle: '删除这个平台的公钥？',
  removeText: (name: string): string =>
    `用它签名的声明立即失效，${name} 在重新登记公钥之前不能请求任何单位的数据。私钥泄露时应先删除。`,
  removed: (name: string): string => `${name} 的公钥已删除，用它签名的声明已失效。`,
  ownName: '以自己的名义',
  endUsers: '代最终用户',
  noKey: '没有公钥，不能请求',
  disabled: '账号已停用',
  allUnits: '不限',
  units: (count: number): string => `${count} 家`,
} as const;

export const PORTAL_COLUMNS: readonly Column[] = [
  { key: 'displayName', label: '平台', names: true },
  { key: 'username', label: '用户名' },
  { key: 'scopes', label: '权限范围' },
  { key: 'units', label: '限定单位' },
  { key: 'asks', label: '请求方式' },
  { key: 'fingerprint', label: '公钥指纹' },
  { key: 'actions', label: '操作' },
];
