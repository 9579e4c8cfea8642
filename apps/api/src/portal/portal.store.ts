import type { Scoped } from '../platform/database/transaction.ts';

/** A portal as officers see it. */
export interface PortalRow {
  readonly username: string;
  readonly display_name: string;
  readonly scopes: string[];
  readonly unit_nos: string[];
  readonly end_users_only: boolean;
  /** in PEM */
  readonly end_user_key: string | null;
  readonly disabled: boolean;
}

/** Every portal by its name; nothing to whoever is no officer. */
export function allPortals(scoped: Scoped): Promise<PortalRow[]> {
  return scoped.query('/* portal.all */ SELECT * FROM canbao.portals()');
}

/**
 * Gives a portal the key by which it signs for whom it asks, or takes it away (null), which leaves it bound to its end users.
 * False when no portal has this name.
 */
export async function storeEndUserKey(scoped: Scoped, portal: string, pem: string | null): Promise<boolean> {
  const [row] = await scoped.rows<[boolean]>('portal.set-end-user-key', 'SELECT canbao.set_end_user_key($1, $2)', [
    portal,
    pem,
  ]);
  return row![0];
}
