import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseInstant } from '../../apps/api/dist/src/platform/clock/parse-instant.js';
import { dataSource } from '../../apps/api/dist/src/platform/database/data-source.js';
import { Lane } from '../../apps/api/dist/src/platform/database/transaction.js';
import type { Database } from '../../apps/api/dist/src/platform/database/transaction.js';
import { createDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

const entering = (text: string) => ({ name: text, text, values: [] });
const ENTER = entering(`SELECT set_config('canbao.account', '7', true) AS account`);
const FAIL = entering('SELECT 1 / 0 AS nothing');

let [created, database]: [TestDatabase | null, Database | null] = [null, null];
let lane: Lane;

beforeAll(async () => {
  created = await createDatabase();
  const { hostname: host, port, username: user, password, pathname } = new URL(created.url);
  const connection = { host, port: Number(port), user, password: decodeURIComponent(password), ssl: false as const };
  const mapping = { entities: [], migrations: [] };
  // A single connection, so that each test finds what the one before it left.
  database = dataSource({ ...connection, database: pathname.slice(1) }, mapping, { poolSize: 1 });
  await database.initialize();
  lane = await Lane.open(database);
});
afterAll(async () => {
  await lane.giveBack();
  await database?.destroy();
  await created?.drop();
});

const account = (name: string): Promise<{ account: string }[]> =>
  lane.prepared(name, `SELECT current_setting('canbao.account', true) AS account`);
/** the transaction's own number, which tells one from the next */
const transaction = async (): Promise<unknown> =>
  (await lane.query('SELECT virtualtransaction AS it FROM pg_locks WHERE pid = pg_backend_pid() LIMIT 1'))[0];

describe('A transaction that begins', () => {
  test('is answered together with the statement behind it, by which it is seen', async () => {
    const [entered, seen] = await Promise.all([lane.begin('read', ENTER), account('first')]);
    expect([entered, seen]).toEqual([[{ account: '7' }], [{ account: '7' }]]);
  });

  test('is answered when nothing, a statement without a name, or several follow', async () => {
    expect(await lane.begin('read', ENTER)).toEqual([{ account: '7' }]);
    const [entered, sum] = await Promise.all([lane.begin('read', ENTER), lane.query('SELECT 1 + 1 AS sum')]);
    expect([entered, sum]).toEqual([[{ account: '7' }], [{ sum: 2 }]]);
    const answers = await Promise.all([lane.begin('read', ENTER), account('one'), account('two'), account('three')]);
    expect(answers.flat()).toEqual(Array.from({ length: 4 }, () => ({ account: '7' })));
  });

  test('ends the one before it, whatever may be done in the two', async () => {
    const seen = new Set<unknown>();
    for (const access of ['read', 'read', 'write', 'write', 'read'] as const) {
      await lane.begin(access, ENTER);
      seen.add(JSON.stringify(await transaction()));
      const [mode] = await lane.query<{ mode: string }>(`SELECT current_setting('transaction_read_only') AS mode`);
      expect(mode!.mode).toBe(access === 'read' ? 'on' : 'off');
    }
    expect(seen.size).toBe(5);
  });

  test('tells the clock when it writes', async () => {
    await lane.begin('write', ENTER, parseInstant('2022-09-20T09:00:00+08:00')!);
    const [clock] = await lane.query<{ clock: string }>(`SELECT current_setting('canbao.clock', true) AS clock`);
    expect(clock!.clock).toBe('1663635600000');
    await lane.commit();
  });

  test('does not begin when who acts cannot be told, and what is behind it is not run', async () => {
    const outcomes = await Promise.allSettled([lane.begin('read', FAIL), account('behind'), account('after')]);
    const refused = (code: string) => ({ status: 'rejected', reason: { code } });
    expect(outcomes).toMatchObject([refused('22012'), refused('25P02'), refused('25P02')]);
    await lane.rollback();
    await lane.begin('read', ENTER);
    expect(await account('behind')).toEqual([{ account: '7' }]);
  });

  test('stands when the statement behind it fails', async () => {
    const behind = lane.begin('read', ENTER);
    const failing = lane.prepared('failing', 'SELECT 1 / 0 AS nothing');
    const [entered, failed] = await Promise.allSettled([behind, failing]);
    expect(entered).toEqual({ status: 'fulfilled', value: [{ account: '7' }] });
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(await lane.begin('read', ENTER)).toEqual([{ account: '7' }]);
  });
});
