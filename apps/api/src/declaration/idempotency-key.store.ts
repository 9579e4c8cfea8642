import type { Scoped } from '../platform/database/transaction.ts';

/** A request that bears an idempotency key, and the declaration that it will become. */
export interface KeyedRequest {
  readonly accountId: number;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: string;
  readonly declarationId: number;
}

/**
 * 提交编号: reserves the key for this request; the reservation is undone with the transaction. Waits for another request
 * with the same key to end.
 * @returns the declaration of the request that has used it, or null when this one is the first; 'OTHER_INPUT' when it was
 * used for something else
 */
export async function reserveKey(scoped: Scoped, request: KeyedRequest): Promise<number | 'OTHER_INPUT' | null> {
  const { accountId, operation, key, inputHash, declarationId } = request;
  const made = await scoped.rows(
    'idempotency-key.reserve',
    `INSERT INTO canbao.idempotency_key (account_id, operation, key, input_hash, declaration_id)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
    [accountId, operation, key, inputHash, declarationId],
  );
  if (made.length > 0) return null;
  const [used] = await scoped.rows<[string, number]>(
    'idempotency-key.used',
    `SELECT input_hash, declaration_id FROM canbao.idempotency_key
      WHERE account_id = $1 AND operation = $2 AND key = $3`,
    [accountId, operation, key],
  );
  return used![0] === inputHash ? used![1] : 'OTHER_INPUT';
}
