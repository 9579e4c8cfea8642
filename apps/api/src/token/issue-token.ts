import { checkTokenRequest, MOST_TOKENS } from '@canbao/rules';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { newIssuedToken, sessionKey } from '../platform/identity/session.ts';
import type { IssueTokenInput } from './issue-token.input.ts';
import { shownToken } from './shown-token.ts';
import { insertToken, tokenWithId } from './token.store.ts';
import type { IssuedToken } from './token.type.ts';

/**
 * 签发访问令牌 for an analyst's or a portal's own programs. A token cannot issue others, so that one that was stolen ends with its
 * day. Errors: FORBIDDEN, TOKEN_ISSUES_NO_TOKENS, TOO_MANY_TOKENS; BAD_USER_INPUT with every reason.
 */
export async function issueToken(context: RequestContext, input: IssueTokenInput): Promise<IssuedToken> {
  context.signedInAs('ANALYST', 'PORTAL');
  if (context.holdsIssuedToken) throw requestError('TOKEN_ISSUES_NO_TOKENS', {});
  const request = checkTokenRequest(input);
  if (!('name' in request)) throw badInput(request);
  const token = newIssuedToken();
  const { hash } = sessionKey(token, context.demo);
  return context.writing(async (scoped) => {
    const id = await insertToken(scoped, { ...request, hash, most: MOST_TOKENS });
    if (id === null) throw requestError('TOO_MANY_TOKENS', { most: MOST_TOKENS });
    const row = await tokenWithId(scoped, id);
    return { secret: token, token: await shownToken(context, row!) };
  });
}
