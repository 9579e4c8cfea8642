import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { shownToken } from './shown-token.ts';
import { markRevoked, tokenWithId } from './token.store.ts';
import type { AccessToken } from './token.type.ts';

/**
 * 撤销访问令牌: dead with the next request that bears it. One's own, or anybody's for an officer; done twice it stays as it is.
 * Errors: FORBIDDEN, NOT_FOUND.
 */
export async function revokeToken(context: RequestContext, id: string): Promise<AccessToken> {
  context.signedInAs('ANALYST', 'PORTAL', 'OFFICER');
  const known = /^\d{1,15}$/.test(id) ? Number(id) : null;
  return context.writing(async (scoped) => {
    const row = known !== null && (await markRevoked(scoped, known)) ? await tokenWithId(scoped, known) : null;
    if (row === null) throw requestError('NOT_FOUND', { what: '该访问令牌' });
    return shownToken(context, row);
  });
}
