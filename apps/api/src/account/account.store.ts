import type { Scoped } from '../platform/database/transaction.ts';

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
