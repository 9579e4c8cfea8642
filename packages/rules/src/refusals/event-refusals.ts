import type { RefusalEntries } from './refusal.ts';

const FEED = '事件流约定';

/** Why the feed of events is not read from a place, or events are not pushed to an address. */
export const EVENT_REFUSALS: RefusalEntries<
  'EVENT_CURSOR_AHEAD' | 'WEBHOOK_URL_NOT_ALLOWED' | 'TOO_MANY_WEBHOOKS' | 'TOO_MANY_FORMER_SECRETS'
> = {
  EVENT_CURSOR_AHEAD: {
    message: () => '游标在事件流的末尾之后:事件流比这个游标短',
    remedy: () => '数据可能由备份恢复;请从头(不填 after)重放事件流,重建自己的记录。',
    field: 'after',
    decidedBy: 'server',
    source: FEED,
  },
  WEBHOOK_URL_NOT_ALLOWED: {
    message: () => '推送地址应为公网的 https 地址,不超过500个字符,不含用户名、密码和 # 部分',
    remedy: () => '请填写对方在公网上的 https 地址;推送到内网须由运维设置 CANBAO_WEBHOOK_PRIVATE。',
    field: 'url',
    decidedBy: 'server',
    source: FEED,
  },
  TOO_MANY_WEBHOOKS: {
    message: ({ most }) => `一个账号最多登记${most}个推送地址`,
    remedy: () => '请先删除不用的推送地址。',
    field: null,
    decidedBy: 'server',
    source: FEED,
  },
  TOO_MANY_FORMER_SECRETS: {
    message: ({ most }) => `一个推送地址最多同时保留${most}个旧密钥`,
    remedy: () => '请先停用旧密钥,或等过渡期结束后再更换。',
    field: null,
    decidedBy: 'server',
    source: FEED,
  },
};
