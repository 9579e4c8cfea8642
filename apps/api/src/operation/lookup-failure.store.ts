import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Scoped } from '../platform/database/transaction.ts';

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

/**
 * How often the account of this transaction has failed within the hour. With `alone` it is counted by one transaction after
 * the other, so that several at once do not each believe that the rest of the budget is theirs.
 */
export async function failuresOf(scoped: Scoped, accountId: number, alone: boolean): Promise<number> {
  if (alone) {
    await scoped.rows('lookup-failure.alone', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `canbao.lookups ${accountId}`,
    ]);
  }
  const [row] = await scoped.rows<[number]>(
    'lookup-failure.of-account',
    `SELECT count(*) FROM canbao.lookup_failure WHERE account_id = $1 AND at > now() - interval '1 hour'`,
    [accountId],
  );
  return row![0];
}

/** Notes failures together with what is told of them: neither is kept without the other. */
export async function noteFailures(scoped: Scoped, accountId: number, count: number): Promise<void> {
  await scoped.rows(
    'lookup-failure.note-many',
    'INSERT INTO canbao.lookup_failure (account_id) SELECT $1::integer FROM generate_series(1, $2::integer)',
    [accountId, count],
  );
}
