import type { RefusalEntries } from './refusal.ts';

const END_USER = '其他平台代用户请求(docs/federation.md)';

/** 其他平台, and the end users for whom they ask. */
export const PORTAL_REFUSALS: RefusalEntries<'END_USER_REFUSED' | 'END_USER_REQUIRED' | 'INVALID_END_USER_KEY'> = {
  END_USER_REFUSED: {
    message: ({ reason }) => `最终用户声明(Canbao-End-User)无效:${FAULTS[reason]}`,
    remedy: () => '请由平台按 docs/federation.md 重新签发声明后再试;声明只在签发后的5分钟内有效。',
    field: null,
    decidedBy: 'server',
    source: END_USER,
  },
  END_USER_REQUIRED: {
    message: () => '本平台只能代最终用户请求,请求中没有最终用户声明(Canbao-End-User)',
    remedy: () => '请在请求头 Canbao-End-User 中附上平台签名的声明,写明用户和单位。',
    field: null,
    decidedBy: 'server',
    source: END_USER,
  },
  INVALID_END_USER_KEY: {
    message: () => '公钥应为 Ed25519 公钥的 PEM 文本(BEGIN PUBLIC KEY)',
    remedy: () => '请向平台索取公钥;私钥由平台自己保管,不要提交。',
    field: 'publicKey',
    decidedBy: 'server',
    source: END_USER,
  },
};

/** What can be wrong with an assertion, as a portal's developer reads it. */
const FAULTS = {
  NO_KEY: '当前账号不是登记了公钥的平台',
  MALFORMED: '不是签名的JWT,或所用算法不是EdDSA',
  SIGNATURE: '签名与登记的公钥不符',
  CLAIMS: 'iss、aud、sub、jti、units 中有缺少或不符的',
  TIME: '已经过期、尚未生效,或有效时间超过5分钟',
} as const;

export type EndUserFault = keyof typeof FAULTS;
