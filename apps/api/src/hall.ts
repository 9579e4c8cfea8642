import { fileURLToPath } from 'node:url';
import operations from '@canbao/schema/operations' with { type: 'json' };
import { MIGRATIONS } from '../migrations/index.ts';
import { BATCH_QUEUES } from './batch/index.ts';
import { rewindDemo, seedDemo, storedDemoClock, storeDemoClock } from './demo/index.ts';
import { documentRoutes } from './document/index.ts';
import { downloadRoutes } from './download/index.ts';
import { ENTITIES } from './entities.ts';
import { EXPORT_QUEUES } from './export/index.ts';
import type { Clock, Instant } from './platform/clock/clock.ts';
import { dataSource } from './platform/database/data-source.ts';
import { migrate } from './platform/database/migrate.ts';
import { SlowLane } from './platform/database/slow-lane.ts';
import { schemaIsCurrent } from './platform/database/schema-is-current.ts';
import { systemPool } from './platform/database/system-pool.ts';
import { TableSizes } from './platform/database/table-sizes.ts';
import { createSchema } from './platform/graphql/build-schema.ts';
import { createGraphqlHandler } from './platform/graphql/graphql-handler.ts';
import { KnownOperations } from './platform/graphql/known-operations.ts';
import type { ServerParts, Services } from './platform/graphql/request-parts.ts';
import type { Hall } from './platform/http/hall.ts';
import type { QueryLimits } from './platform/identity/query-limits.ts';
import { QueryRates } from './platform/identity/query-rates.ts';
import { TokenUse } from './platform/identity/token-use.ts';
import { prepareJobs } from './platform/jobs/boss.ts';
import type { Log } from './platform/log/log.ts';
import type { Connection } from './platform/postgres/connection.ts';
import type { ConnectionFor } from './platform/postgres/roles.ts';
import { makeNice } from './platform/process/nice.ts';
import { WorkerProcess } from './platform/worker/worker-process.ts';
import { QUERY_COSTS } from './query-costs.ts';
import { SCHEMA_PARTS } from './resolvers.ts';
import { reconcileRoutes } from './reconcile/index.ts';
import { uploadRoutes } from './upload/index.ts';
import { WEBHOOK_QUEUES } from './webhook/index.ts';
import type { WebhookSettings } from './webhook/index.ts';
import type { WorkerOpening } from './worker-hall.ts';

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));

/** What the business is opened with. */
export interface HallParts {
  /** as the database's administrator: migrations and demonstration data alone */
  admin: Connection;
  connectionFor: ConnectionFor;
  /** whether the database's processes are ours to order */
  ownsDatabase: boolean;
  clock: Clock;
  log: Log;
  demo: boolean;
  /** CANBAO_NOW, when it was given: it wins over the moment that a trainer has set */
  startAt: Instant | undefined;
  /** how long jobs and what belongs to them are kept */
  jobHours: number;
  /** of analysts' and portals' questions */
  queryLimits: QueryLimits;
  /** of how many people statistics tell at least to those who may not see identities */
  smallCell: number;
  /** of the worker's log, which goes where the server's goes */
  logLevel: string;
  /** CANBAO_POLICY, for the worker to read as the server did */
  policyFile: string | undefined;
  webhooks: WebhookSettings;
  /** trusted besides the authorities that everybody knows; for the worker, which calls others */
  extraAuthorities: string | undefined;
}

/** Whoever does business is stopped, too, but only when something must be wrong: this many times later. */
const PATIENCE_WITH_OTHERS = 6;
/** In the background a statistic may take this many times as long as in an answer. */
const PATIENCE_WITH_FILES = 60;

/** What travels as files, beside /graphql. */
const FILE_ROUTES = [documentRoutes, uploadRoutes, downloadRoutes, reconcileRoutes];

const MAPPING = { entities: ENTITIES, migrations: MIGRATIONS };

/** Opens the business: schema, pools, data, routes. */
export async function openHall(hall: HallParts): Promise<Hall> {
  const { admin, connectionFor, clock, log, demo, extraAuthorities } = hall;
  const applied = await migrate(admin, MAPPING);
  if (applied.length > 0) log.info({ migrations: applied }, 'the database is up to date');
  const statementSeconds = hall.queryLimits.seconds * PATIENCE_WITH_OTHERS;
  const database = await dataSource(connectionFor('canbao_app'), MAPPING, { statementSeconds }).initialize();
  const slowLane = await openSlowLane(hall, statementSeconds);
  const system = systemPool(connectionFor('canbao_system'), log);
  await prepareJobs(admin, [...BATCH_QUEUES, ...EXPORT_QUEUES, ...WEBHOOK_QUEUES], log);
  const worker = new WorkerProcess({ file: WORKER, opening: workerOpening(hall), extraAuthorities, clock, log });
  const { jobHours, queryLimits, smallCell, webhooks } = hall;
  const [rates, tokenUse] = [new QueryRates(queryLimits), new TokenUse(database, log)];
  const services = {
    ...{ system, slowLane, worker, jobHours, smallCell },
    ...{ privateWebhooks: webhooks.privateAddresses, webhookOverlapHours: webhooks.overlapHours },
    moveClock: (to: Instant) => moveClock(hall, parts.services, to),
  };
  const parts: ServerParts = { database, clock, log, demo, services, queryLimits, rates, tokenUse };
  if (demo) await openDemonstration(hall, parts);
  worker.start();
  const { schema } = await createSchema(SCHEMA_PARTS);
  const { rowsOf } = await TableSizes.open(database, log);
  const served = { schema, known: new KnownOperations(operations), costs: QUERY_COSTS, rowsOf };
  const graphql = await createGraphqlHandler(parts, served);
  return {
    mount: (app) => {
      graphql.mount(app);
      for (const routes of FILE_ROUTES) app.use(routes(parts));
    },
    ready: async () => {
      await database.query('/* hall.ready */ SELECT 1');
      return schemaIsCurrent(system, MIGRATIONS);
    },
    close: async () => {
      await graphql.stop();
      await worker.stop();
      await Promise.all([database.destroy(), slowLane.close(), system.end()]);
    },
  };
}

/** Where statistics of the whole city wait for each other; a database of our own lets everybody else go first. */
function openSlowLane({ connectionFor, log, ownsDatabase }: HallParts, statementSeconds: number): Promise<SlowLane> {
  const onProcess = ownsDatabase ? { onProcess: (pid: number) => makeNice(pid, log) } : {};
  return SlowLane.open(connectionFor('canbao_app'), MAPPING, { statementSeconds, ...onProcess });
}

/** The clock goes on where a trainer has set it, unless the server was started with a date of its own. */
async function openDemonstration({ admin, clock, log, startAt }: HallParts, parts: ServerParts): Promise<void> {
  const { system } = parts.services;
  const stored = startAt === undefined ? await storedDemoClock(system) : null;
  if (stored !== null) clock.set(stored);
  if (await seedDemo(parts)) log.info('demonstration data are made');
  else await rewindDemo(admin, clock);
}

function workerOpening({ connectionFor, ...hall }: HallParts): WorkerOpening {
  const { jobHours, logLevel, policyFile, demo, ownsDatabase, smallCell, webhooks } = hall;
  const statisticSeconds = hall.queryLimits.seconds * PATIENCE_WITH_FILES;
  const [app, system, jobs] = (['canbao_app', 'canbao_system', 'canbao_jobs'] as const).map(connectionFor);
  return {
    app: app!,
    system: system!,
    jobs: jobs!,
    logLevel,
    policyFile,
    jobHours,
    demo,
    ...{ ownsDatabase, smallCell, statisticSeconds },
    webhooks,
  };
}

async function moveClock({ admin, clock }: HallParts, { system, worker }: Services, to: Instant): Promise<void> {
  await storeDemoClock(system, to);
  clock.set(to);
  worker.moveClock();
  await rewindDemo(admin, clock);
}
