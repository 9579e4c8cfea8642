import type { Instant } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';

/** A token as it is listed; whose and which the viewer sees is decided by row security. */
export interface TokenRow {
  readonly id: number;
  readonly account_id: number;
  readonly name: string;
  readonly created_at: Instant;
  readonly last_used_at: Instant | null;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
  readonly state: 'ACTIVE' | 'EXPIRED' | 'REVOKED';
}

const COLUMNS = `id, account_id, name, created_at, last_used_at, expires_at, revoked_at,
  CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED' WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'ACTIVE' END AS state`;

/** Those that work first, the newest of them first. */
export async function pageOfTokens(
  scoped: Scoped,
  { skip, take }: Page,
): Promise<{ rows: TokenRow[]; totalItems: number }> {
  const [rows, counted] = await Promise.all([
    scoped.query<TokenRow>(
      `/* token.page */ SELECT ${COLUMNS} FROM canbao.access_token
        ORDER BY revoked_at IS NOT NULL OR expires_at <= now(), id DESC LIMIT $1 OFFSET $2`,
      [take, skip],
    ),
    scoped.query<{ total: number }>('/* token.count */ SELECT count(*)::integer AS total FROM canbao.access_token'),
  ]);
  return { rows, totalItems: counted[0]!.total };
}

export async function tokenWithId(scoped: Scoped, id: number): Promise<TokenRow | null> {
  const [row] = await scoped.query<TokenRow>(
    `/* token.by-id */ SELECT ${COLUMNS} FROM canbao.access_token WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/** Null when the account has as many tokens as it may. */
export async function insertToken(
  scoped: Scoped,
  token: { readonly hash: Buffer; readonly name: string; readonly days: number; readonly most: number },
): Promise<number | null> {
  const [row] = await scoped.query<{ id: number | null }>(
    '/* token.issue */ SELECT canbao.issue_token($1, $2, $3, $4) AS id',
    [token.hash, token.name, token.days, token.most],
  );
  return row!.id;
}

/** False when the viewer sees no such token. */
export async function markRevoked(scoped: Scoped, id: number): Promise<boolean> {
  const [row] = await scoped.query<{ found: boolean }>('/* token.revoke */ SELECT canbao.revoke_token($1) AS found', [
    id,
  ]);
  return row!.found;
}
