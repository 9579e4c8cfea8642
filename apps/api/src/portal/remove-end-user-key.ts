import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { allPortals, storeEndUserKey } from './portal.store.ts';
import type { Portal } from './portal.type.ts';
import { shownPortal } from './portals.ts';

/**
 * 删除平台公钥: from the next request on nothing that was signed with it counts, and the portal reaches nothing until another key is
 * registered: it stays bound to its end users, since otherwise every unit would be open to it. Done twice it stays as it is.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND when no portal has this name.
 */
export async function removeEndUserKey(context: RequestContext, portal: string): Promise<Portal> {
  const { accountId } = context.signedInAs('OFFICER');
  const row = await context.writing(async (scoped) => {
    if (!(await storeEndUserKey(scoped, portal, null))) return undefined;
    return (await allPortals(scoped)).find(({ username }) => username === portal);
  });
  if (row === undefined) throw requestError('NOT_FOUND', { what: '该平台账号' });
  context.log.warn({ requestId: context.requestId, accountId, portal }, 'a portal’s key is removed');
  return shownPortal(row);
}
