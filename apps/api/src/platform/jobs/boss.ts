import { PgBoss } from 'pg-boss';
import type { ConstructorOptions } from 'pg-boss';
import type { Log } from '../log/log.ts';
import { withClient } from '../postgres/connection.ts';
import type { Connection } from '../postgres/connection.ts';

const SCHEMA = 'pgboss';
const PREPARE_LOCK = 7_205_732;
const POOL_SIZE = 3;

/** A queue, or a thing done by the clock: its name, when it is sent by itself, and how long one of it may run. */
export interface Queue {
  readonly name: string;
  /** cron, in Shanghai's time; without it somebody sends */
  readonly cron?: string;
  readonly longestRunS: number;
}

/** What both kinds of connection leave out: pg-boss's registers of itself, and its own indexes' upkeep, which owners do. */
const QUIET: ConstructorOptions = {
  schema: SCHEMA,
  registerInstance: false,
  reindex: false,
  monitorVacuum: false,
  openTelemetry: { enabled: false },
};

/**
 * Brings pg-boss's own schema up to date as the owner of ours, makes the queues, and lets canbao_jobs – nobody else – work
 * with them. Servers that start at once wait for each other.
 */
export async function prepareJobs(admin: Connection, queues: readonly Queue[], log: Log): Promise<void> {
  await withClient(admin, async (client) => {
    await client.query('/* jobs.lock */ SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    const boss = new PgBoss({
      ...QUIET,
      ...settingsOf(admin),
      options: '-c role=canbao_owner',
      max: 1,
      supervise: false,
      schedule: false,
    });
    boss.on('error', (error) => log.warn({ err: error }, 'pg-boss, while it was prepared'));
    try {
      await boss.start();
      for (const queue of queues) await makeQueue(boss, queue);
    } finally {
      await boss.stop({ graceful: false });
    }
    await client.query(`/* jobs.grant */ SET ROLE canbao_owner;
      GRANT USAGE ON SCHEMA ${SCHEMA} TO canbao_jobs;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO canbao_jobs`);
  });
}

/** "short": what waits under a key waits once. What runs already may have died with its process, so it bars nobody. */
async function makeQueue(boss: PgBoss, { name, cron, longestRunS }: Queue): Promise<void> {
  const terms = { retryLimit: 0, expireInSeconds: longestRunS, deleteAfterSeconds: 24 * 60 * 60 };
  await boss.createQueue(name, { policy: 'short', ...terms });
  await boss.updateQueue(name, terms);
  if (cron !== undefined) await boss.schedule(name, cron, null, { tz: 'Asia/Shanghai' });
}

/** pg-boss at work, as a role that may do nothing else. */
export async function openBoss(connection: Connection, log: Log): Promise<PgBoss> {
  const boss = new PgBoss({
    ...QUIET,
    ...settingsOf(connection),
    application_name: 'canbao jobs',
    max: POOL_SIZE,
    migrate: false,
    createSchema: false,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'pg-boss'));
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'pg-boss'));
  await boss.start();
  return boss;
}

function settingsOf({ password, ...connection }: Connection): ConstructorOptions {
  return password === undefined ? connection : { ...connection, password };
}
