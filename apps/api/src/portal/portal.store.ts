import type { Scoped } from '../platform/database/transaction.ts';

/** Gives a portal the key by which it signs for whom it asks. False when no portal has this name. */
export async function storeEndUserKey(scoped: Scoped, portal: string, pem: string): Promise<boolean> {
  const [row] = await scoped.rows<[boolean]>('portal.set-end-user-key', 'SELECT canbao.set_end_user_key($1, $2)', [
    portal,
    pem,
  ]);
  return row![0];
}
