import type { Column } from '../../ui/data-table.ts';

export const WEBHOOKS = {
  title: '事件推送',
  lead: '各平台登记的推送地址，和没有送达、可以重新推送的事件',
  addresses: '推送地址',
  noAddresses: '还没有平台登记推送地址。平台用 registerWebhook 登记，见接口文档。',
  deliveries: '推送记录',
  state: '状态',
  none: '没有这样的推送记录。',
  answered: (status: number): string => `对方应答 ${status}`,
  again: '重新推送',
  againFor: (eventId: string, url: string): string => `把事件 ${eventId} 重新推送到 ${url}`,
  sentAgain: '已安排重新推送。',
  rotate: '更换密钥',
  rotateFor: (url: string): string => `更换密钥：${url}`,
  rotateTitle: '更换这个地址的签名密钥？',
  rotateText: (url: string): string =>
    `将为 ${url} 生成新密钥，只显示一次，由您转交平台。过渡期内每条推送同时附新旧两个签名，平台换好之前不受影响。`,
  rotated: (url: string): string => `${url} 的密钥已更换`,
  rotatedNote: (until: string): string =>
    `新密钥只在此处显示一次，请立即转交平台。旧密钥的签名附到 ${until}；密钥若已泄露，请在平台换好后立即停用旧密钥。`,
  secret: '新密钥',
  noFormer: '使用中',
  former: (until: string): string => `旧密钥用到 ${until}`,
  end: '停用旧密钥',
  endFor: (url: string): string => `停用旧密钥：${url}`,
  endTitle: '立即停用旧密钥？',
  endText: (url: string): string => `此后推送到 ${url} 的事件只用新密钥签名；平台若还在用旧密钥，将不再接受推送。`,
  ended: (url: string): string => `${url} 的旧密钥已停用。`,
  more: (count: number): string => `等 ${count} 种`,
} as const;

export const STATES = { DEAD: '未送达', WAITING: '等待推送', DELIVERED: '已送达' } as const;
export const TONES = { DEAD: 'bad', WAITING: 'warn', DELIVERED: 'good' } as const;

export const EVENT_NAMES = {
  ENROLLED: '增员',
  STOPPED: '减员',
  CORRECTED: '信息变更',
  CHARGED: '产生应缴',
  WITHDRAWN: '补缴删除',
  BILLED: '出具通知单',
  PAID: '缴款',
  MERGED: '人员合并',
  TAKEN_BACK: '演示撤回',
} as const;

/** Why there was no answer, where it can be said better than by the system's own code. */
export const FAULTS: Readonly<Record<string, string>> = {
  TIMEOUT: '超时无应答',
  ADDRESS_NOT_ALLOWED: '地址不允许',
  OUT_OF_SIGHT: '账号已无权查看该事件',
  CERTIFICATE_UNTRUSTED: '对方证书不受信任',
  CERTIFICATE_WRONG_NAME: '对方证书与域名不符',
  CERTIFICATE_EXPIRED: '对方证书已过期',
  CERTIFICATE_NOT_YET_VALID: '对方证书尚未生效',
  CERTIFICATE_INVALID: '对方证书无效',
  TLS_FAILED: '未能建立安全连接',
  ENOTFOUND: '域名无法解析',
  ECONNREFUSED: '对方拒绝连接',
  ECONNRESET: '对方中断了连接',
};

export const ADDRESS_COLUMNS: readonly Column[] = [
  { key: 'url', label: '地址', names: true },
  { key: 'registeredBy', label: '登记人' },
  { key: 'types', label: '事件种类' },
  { key: 'cursor', label: '已推到事件', number: true },
  { key: 'registeredAt', label: '登记时间' },
  { key: 'secret', label: '签名密钥' },
  { key: 'actions', label: '操作' },
];

/** When something is tried next is known of what waits alone. */
export const deliveryColumns = (state: keyof typeof STATES): Column[] => [
  { key: 'eventId', label: '事件', names: true },
  { key: 'url', label: '地址' },
  { key: 'state', label: '状态' },
  { key: 'attempts', label: '已试次数', number: true },
  { key: 'lastAttemptAt', label: '上次尝试' },
  { key: 'outcome', label: '结果' },
  ...(state === 'WAITING' ? [{ key: 'nextAttemptAt', label: '下次尝试' }] : []),
  { key: 'again', label: '操作' },
];
