import { accountNames } from '../account/index.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { TokenRow } from './token.store.ts';
import type { AccessToken } from './token.type.ts';

export async function shownToken(context: RequestContext, row: TokenRow): Promise<AccessToken> {
  const names = batchLoader(context, 'token.account-names', accountNames, (name) => name.account_id);
  return {
    id: String(row.id),
    name: row.name,
    holder: (await names.load(row.account_id))?.display_name ?? '',
    isOwn: row.account_id === context.signedIn().accountId,
    state: row.state,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
