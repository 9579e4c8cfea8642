import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Role } from '../platform/identity/viewer.ts';

/** What signing in must know of an account, and no more. */
export interface SignInAccount {
  readonly account_id: number;
  readonly password_hash: string;
  readonly disabled: boolean;
  readonly demo: boolean;
}

/** The account with this name, through the one function that may read accounts; null when there is none. */
export async function accountForSignIn(scoped: Scoped, username: string): Promise<SignInAccount | null> {
  const [account] = await scoped.query<SignInAccount>(
    '/* account.for-sign-in */ SELECT * FROM canbao.account_for_sign_in($1)',
    [username],
  );
  return account ?? null;
}

/** Names to show for the accounts that submitted something. */
export function accountNames(
  scoped: Scoped,
  ids: readonly number[],
): Promise<{ account_id: number; display_name: string }[]> {
  return scoped.query('/* account.names */ SELECT * FROM canbao.account_names($1)', [ids]);
}

/** What an account may see, of which a job is carried out. */
export interface AccountRights {
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly unit_ids: readonly number[];
}

/** The rights of an account as they are now; null for one that could not sign in any more. */
export async function rightsOfAccount(system: SystemPool, id: number, demo: boolean): Promise<AccountRights | null> {
  const { rows } = await system.query<AccountRights>(
    `/* account.rights */ SELECT roles, scopes, unit_ids FROM canbao.account WHERE id = $1 AND NOT disabled AND ($2 OR NOT demo)`,
    [id, demo],
  );
  return rows[0] ?? null;
}
