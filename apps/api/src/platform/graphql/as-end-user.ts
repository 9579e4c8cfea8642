import type { Scoped } from '../database/transaction.ts';
import { EndUserRefusal } from '../identity/end-user.ts';
import type { EndUser } from '../identity/end-user.ts';
import { actForEndUser } from '../identity/session.ts';
import type { Viewer } from '../identity/viewer.ts';
import { requestError } from './request-error.ts';

/** The portal as it acts for the end user of its assertion in this transaction. Error: END_USER_REFUSED. */
export async function asEndUser(
  scoped: Scoped,
  portal: Viewer,
  assertion: string,
  verified: EndUser | null,
): Promise<Viewer> {
  try {
    return await actForEndUser(scoped, portal, assertion, verified);
  } catch (error) {
    throw error instanceof EndUserRefusal ? requestError('END_USER_REFUSED', { reason: error.reason }) : error;
  }
}
