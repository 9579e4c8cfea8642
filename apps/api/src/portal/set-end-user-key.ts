import { refuse } from '@canbao/rules';
import { fingerprintOf, readPublicKey } from '../platform/identity/end-user.ts';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { EndUserKey } from './end-user-key.type.ts';
import { storeEndUserKey } from './portal.store.ts';

/**
 * 登记平台公钥: from here on the portal asks for its end users alone, as it signs for them; a later key takes the place of an
 * earlier one at once. The portal stays bound to them also when its key is removed: another account serves for what it does by
 * itself.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND when no portal has this name, BAD_USER_INPUT with INVALID_END_USER_KEY.
 */
export async function setEndUserKey(context: RequestContext, portal: string, publicKey: string): Promise<EndUserKey> {
  const { accountId } = context.signedInAs('OFFICER');
  const pem = readPublicKey(publicKey);
  if (pem === null) throw badInput([refuse('INVALID_END_USER_KEY', {})]);
  const stored = await context.writing((scoped) => storeEndUserKey(scoped, portal, pem));
  if (!stored) throw requestError('NOT_FOUND', { what: '该平台账号' });
  const fingerprint = fingerprintOf(pem);
  // Whoever holds the key's other half speaks for all of the portal's users: who let them is not to be forgotten.
  context.log.warn({ requestId: context.requestId, accountId, portal, fingerprint }, 'a portal’s key is registered');
  return { portal, fingerprint };
}
