import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../support/client.ts';
import { startServer, UNLIMITED } from '../support/server-process.ts';
import { startCluster } from './bench-cluster.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { cityUnit, settleCity } from './city.ts';
import { Clerk } from './clerk.ts';
import { groupBys } from './group-bys.ts';
import { median, p95 } from './measure.ts';
import type { Comparison } from './measure.ts';

const CLERKS = 16;
const MOST = 1.2;

/** How long each phase is measured, and how long it goes on before. */
const SECONDS = 10;
const SETTLING_SECONDS = 1;

/**
 * 16 clerks of a city at their pages, alone and beside an analyst who has the whole city added up, one question after the
 * other without a pause and none twice; and, for the record, beside four of them. Phases take turns, so that what the machine
 * does besides falls on all alike.
 */
export async function besideAnalystBench(rounds: number): Promise<Comparison[]> {
  const cluster = await startCluster(true);
  try {
    await settleCity(cluster);
    await hireClerks(cluster);
    await cluster.halt();
    // As `npm start` runs it, with a PostgreSQL of its own; what would stop the analyst is lifted.
    const settings = {
      CANBAO_DATA: cluster.dataFolder,
      CANBAO_DEMO: '1',
      CANBAO_NOW: '2024-01-04T09:00',
      CANBAO_QUERY_SECONDS: '600',
      ...UNLIMITED,
    };
    const server = await startServer(settings);
    try {
      return await compare(new Client(server.url), rounds);
    } finally {
      await server.end('SIGTERM');
    }
  } finally {
    await cluster.stop();
  }
}

async function compare(client: Client, rounds: number): Promise<Comparison[]> {
  const clerks = await Promise.all(
    Array.from({ length: CLERKS }, async (_, n) => new Clerk(await client.signedIn(clerkName(n)), cityUnit(n), n)),
  );
  const analyst = await client.signedIn('analyst');
  const took = { alone: [] as number[], one: [] as number[], four: [] as number[] };
  const answered = { alone: 0, one: 0, four: 0 };
  const phase = async (name: keyof typeof took, analysts: number): Promise<void> => {
    const { times, statistics } = await atWork(
      clerks,
      Array.from({ length: analysts }, () => analyst),
    );
    took[name].push(p95(times));
    answered[name] += statistics;
  };
  await atWork(clerks, []);
  for (let round = 0; round < Math.max(rounds, 5); round += 1) {
    await phase('alone', 0);
    await phase('one', 1);
    await phase('four', 4);
  }
  const told = (name: 'one' | 'four', required: string): Comparison => {
    const ratio = median(took[name]) / median(took.alone);
    return {
      what: `p95 of ${CLERKS} clerks’ pages beside ${name === 'one' ? 'an analyst' : 'four analysts'} with city-wide group-bys / alone`,
      ratio,
      required,
      holds: name === 'four' || ratio <= MOST,
      detail: `${median(took[name]).toFixed(1)} against ${median(took.alone).toFixed(1)} ms; ${answered[name]} statistics`,
    };
  };
  return [told('one', `≤ ${MOST}`), told('four', 'no requirement')];
}

/** What each of the clerks' questions took in milliseconds, and how many statistics were answered meanwhile. */
async function atWork(
  clerks: readonly Clerk[],
  analysts: readonly Client[],
): Promise<{ readonly times: number[]; readonly statistics: number }> {
  let [over, statistics] = [false, 0];
  const ask = async (analyst: Client): Promise<void> => {
    for (const question of groupBys()) {
      if (over) return;
      await analyst.ask(question);
      statistics += 1;
    }
  };
  const asking = analysts.map(ask);
  const begun = performance.now() + SETTLING_SECONDS * 1000;
  const working = clerks.map((clerk) => clerk.workUntil(() => over));
  await sleep((SETTLING_SECONDS + SECONDS) * 1000);
  over = true;
  const done = (await Promise.all(working)).flat();
  await Promise.all(asking);
  return { times: done.filter(({ at }) => at >= begun).map(({ took }) => took), statistics };
}

const clerkName = (n: number): string => `bench-clerk-${n}`;

/** A clerk for each of so many units, who signs in like the demonstration's. */
async function hireClerks(cluster: BenchCluster): Promise<void> {
  for (let n = 0; n < CLERKS; n += 1) {
    await cluster.query(
      `INSERT INTO canbao.account (username, password_hash, display_name, roles, demo)
       SELECT $1, password_hash, $1, roles, demo FROM canbao.account WHERE username = 'clerk'`,
      [clerkName(n)],
    );
    await cluster.query(
      `INSERT INTO canbao.account_unit (account_id, unit_id)
       SELECT a.id, u.id FROM canbao.account a, canbao.unit u WHERE a.username = $1 AND u.unit_no = $2`,
      [clerkName(n), cityUnit(n)],
    );
  }
}
