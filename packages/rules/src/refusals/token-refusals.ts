import type { RefusalEntries } from './refusal.ts';

const TOKENS = '访问令牌管理';

/** Why a token is not issued. */
export const TOKEN_REFUSALS: RefusalEntries<
  'INVALID_TOKEN_NAME' | 'INVALID_TOKEN_DAYS' | 'TOO_MANY_TOKENS' | 'TOKEN_ISSUES_NO_TOKENS'
> = {
  INVALID_TOKEN_NAME: {
    message: ({ longest }) => `令牌名称应为1至${longest}个字符`,
    remedy: () => '请填写能说明用途的名称,例如使用它的程序或系统。',
    field: 'name',
    decidedBy: 'browser',
    source: TOKENS,
  },
  INVALID_TOKEN_DAYS: {
    message: ({ most }) => `令牌有效期应为1至${most}天`,
    remedy: () => '请填写整数天数;到期后可以另签发新的令牌。',
    field: 'days',
    decidedBy: 'browser',
    source: TOKENS,
  },
  TOO_MANY_TOKENS: {
    message: ({ most }) => `有效的访问令牌已达${most}个`,
    remedy: () => '请先撤销不再使用的令牌。',
    field: null,
    decidedBy: 'server',
    source: TOKENS,
  },
  TOKEN_ISSUES_NO_TOKENS: {
    message: () => '不能用访问令牌签发新的令牌',
    remedy: () => '请用用户名和密码登录后签发。',
    field: null,
    decidedBy: 'server',
    source: TOKENS,
  },
};
