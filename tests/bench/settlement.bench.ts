import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { month } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
// before the words: with it comes what their decorators stand on
import { systemPool } from '../../apps/api/dist/src/platform/database/system-pool.js';
import { LEDGER_COLUMNS } from '../../apps/api/dist/src/ledger/index.js';
import { createLog } from '../../apps/api/dist/src/platform/log/log.js';
import { settleMonth } from '../../apps/api/dist/src/settlement/index.js';
import { startCluster } from './bench-cluster.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { median, timed } from './measure.ts';
import type { Comparison } from './measure.ts';

const UNITS = 200;
const FEE_MONTH = month('2022-09');
const COLUMNS = `unit_id, person_id, enrolment_id, declaration_id, wage_fen, base_fen, fee_month, covered_month, kind,
  policy_basis_id, settlement_id, ${LEDGER_COLUMNS.join(', ')}`;

/** Settling a month for so many members against a bare COPY of the very rows that it writes, into the same table. */
export async function settlementBench(members: number, rounds: number): Promise<Comparison> {
  const cluster = await startCluster(false);
  const folder = mkdtempSync(join(tmpdir(), 'canbao-bench-rows-'));
  const rows = join(folder, 'charges.copy');
  const system = systemPool(cluster.connectionFor('canbao_system'), createLog('silent'));
  try {
    await enrolMembers(cluster, members);
    const settle = (): Promise<unknown> =>
      settleMonth(system, {
        feeMonth: FEE_MONTH,
        unitId: null,
        requestedBy: null,
        requestedAt: '2022-09-08T10:00:00+08:00',
        issuedOn: '2022-09-08' as Day,
      });
    await settle();
    await withClient(cluster, (client) =>
      pipeline(
        client.query(copyTo(`COPY (SELECT ${COLUMNS} FROM canbao.charge ORDER BY id) TO STDOUT`)),
        createWriteStream(rows),
      ),
    );
    const copy = (): Promise<void> =>
      withSystem(cluster, (client) =>
        pipeline(
          createReadStream(rows, { highWaterMark: 1 << 18 }),
          client.query(copyFrom(`COPY canbao.charge (${COLUMNS}) FROM STDIN`)),
        ),
      );
    const [settled, copied]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      await empty(cluster);
      copied.push(await timed(copy));
      await empty(cluster);
      settled.push(await timed(settle));
    }
    const ratio = median(settled) / median(copied);
    return {
      what: `settlement of ${members.toLocaleString('en')} members / bare COPY of the same rows`,
      ratio,
      required: '≤ 2.0',
      holds: ratio <= 2,
      detail: `${median(settled).toFixed(2)} s against ${median(copied).toFixed(2)} s`,
    };
  } finally {
    await system.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Members spread over the units; their persons are left out, which the settlement never reads. */
async function enrolMembers(cluster: BenchCluster, members: number): Promise<void> {
  await withClient(cluster, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO canbao.account (username, password_hash, display_name, roles) VALUES ('bench', '', 'bench', '{CLERK}')`,
    );
    await client.query(
      `INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, notice_prefix)
       SELECT '320599000009' || lpad(n::text, 5, '0'), '91320599MA1TEXT06P', 'bench ' || n, 'ENTERPRISE', '320500', (800000 + n)::text
         FROM generate_series(1, $1) AS n`,
      [UNITS],
    );
    await client.query(
      `INSERT INTO canbao.enrolment (unit_id, person_id, start_month, declared_wage_fen, insurance_types, person_type,
                                     terms_from, declaration_id, terms_declaration_id)
       SELECT 1 + n / ($1::integer / $2::integer + 1), n, '2022-01-01', 300000 + (n::bigint * 7919) % 2500000, 63,
              'EMPLOYEE', '2022-01-01', n, n
         FROM generate_series(1, $1::integer) AS n`,
      [members, UNITS],
    );
    await client.query('VACUUM ANALYZE canbao.enrolment');
  });
}

async function empty(cluster: BenchCluster): Promise<void> {
  await withClient(cluster, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query('TRUNCATE canbao.charge, canbao.bill CASCADE');
    await client.query('CHECKPOINT');
  });
}

async function withClient<T>(cluster: BenchCluster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(new pg.Client({ ...cluster.admin }), work);
}

async function withSystem<T>(cluster: BenchCluster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(new pg.Client({ ...cluster.connectionFor('canbao_system') }), work);
}

async function connected<T>(client: pg.Client, work: (client: pg.Client) => Promise<T>): Promise<T> {
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
