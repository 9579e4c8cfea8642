import type { RequestContext } from '../platform/graphql/request-context.ts';
import { fingerprintOf } from '../platform/identity/end-user.ts';
import { allPortals } from './portal.store.ts';
import type { PortalRow } from './portal.store.ts';
import type { Portal } from './portal.type.ts';

/** 其他平台: every portal with its key, to officers. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function portals(context: RequestContext): Promise<Portal[]> {
  context.signedInAs('OFFICER');
  return (await allPortals(await context.reading())).map(shownPortal);
}

export function shownPortal(row: PortalRow): Portal {
  return {
    username: row.username,
    displayName: row.display_name,
    scopes: row.scopes,
    unitNos: row.unit_nos,
    endUsersOnly: row.end_users_only,
    keyFingerprint: row.end_user_key === null ? null : fingerprintOf(row.end_user_key),
    disabled: row.disabled,
  };
}
