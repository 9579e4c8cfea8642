import type { SystemPool } from '../platform/database/system-pool.ts';

/** 姓名不符的次数: how often the account has given a wrong name within the hour, as of now and not as of a snapshot. */
export async function recentLookupFailures(system: SystemPool, accountId: number): Promise<number> {
  const { rows } = await system.query<{ count: number }>(
    `/* lookup-failure.recent */ SELECT count(*) FROM canbao.lookup_failure
      WHERE account_id = $1 AND at > now() - interval '1 hour'`,
    [accountId],
  );
  return rows[0]!.count;
}

/** Notes a wrong name, whatever becomes of the request that gave it. */
export async function noteLookupFailure(system: SystemPool, accountId: number): Promise<void> {
  await system.query('/* lookup-failure.note */ INSERT INTO canbao.lookup_failure (account_id) VALUES ($1)', [
    accountId,
  ]);
}
