import type { Config } from './config.ts';
import { openHall } from './hall.ts';
import { Clock } from './platform/clock/clock.ts';
import type { Instant } from './platform/clock/clock.ts';
import { parseInstant } from './platform/clock/parse-instant.ts';
import { createApp, openDoors } from './platform/http/app.ts';
import type { Hall } from './platform/http/hall.ts';
import { listen } from './platform/http/listen.ts';
import type { Log } from './platform/log/log.ts';
import type { Connection } from './platform/postgres/connection.ts';
import { requireDurability } from './platform/postgres/durability.ts';
import { startEmbeddedPostgres } from './platform/postgres/embedded/embedded.ts';
import { reachDatabase } from './platform/postgres/external.ts';
import { prepareRoles } from './platform/postgres/roles.ts';
import { usePolicyFile } from './policy/index.ts';
import type { Shutdown } from './platform/process/shutdown.ts';

/** 演示时钟: where demonstration data let the clock stand when CANBAO_NOW says nothing. */
const DEMO_START = parseInstant('2022-09-20T09:00') ?? undefined;

const REQUEST_PATIENCE_MS = 10_000;

/** A server that serves. */
export interface RunningServer {
  port: number;
  clock: Clock;
}

/**
 * Starts everything in its order: the port (so that one in use is told at once), PostgreSQL, its roles, the schema and
 * data, and then the doors. Each part is handed to `shutdown` as soon as it is open.
 * @throws StartFailure naming cause and remedy
 */
export async function startServer(config: Config, log: Log, shutdown: Shutdown): Promise<RunningServer> {
  usePolicyFile(config.policyFile);
  const opened: { hall?: Hall } = {};
  const parts = { log, webFolder: config.webFolder, hall: () => (shutdown.begun ? undefined : opened.hall) };
  const app = createApp(parts);
  const listener = await listen(app, config.port, config.host);
  const admin = await openDatabase(config, log, shutdown);
  await requireDurability(admin);
  const connectionFor = await prepareRoles(admin, config.dataFolder);
  const clock = new Clock(startOfClock(config));
  const {
    demo,
    now: startAt,
    jobHours,
    queryLimits,
    smallCell,
    logLevel,
    policyFile,
    webhooks,
    extraAuthorities,
  } = config;
  const settings = {
    demo,
    startAt,
    jobHours,
    queryLimits,
    smallCell,
    logLevel,
    policyFile,
    webhooks,
    extraAuthorities,
  };
  const ownsDatabase = config.databaseUrl === undefined;
  const hall = await openHall({ admin, connectionFor, ownsDatabase, clock, log, ...settings });
  shutdown.add('business', () => hall.close());
  openDoors(app, hall, parts);
  opened.hall = hall;
  // Requests end before the pools do; added last, closed first.
  shutdown.add('port', () => listener.close(REQUEST_PATIENCE_MS));
  return { port: listener.port, clock };
}

function startOfClock({ now, demo }: Config): Instant | undefined {
  return now ?? (demo ? DEMO_START : undefined);
}

async function openDatabase(config: Config, log: Log, shutdown: Shutdown): Promise<Connection> {
  if (config.databaseUrl !== undefined) return reachDatabase(config.databaseUrl);
  const postgres = await startEmbeddedPostgres(config.dataFolder);
  for (const note of postgres.notes) log.warn(note);
  shutdown.add('postgres', () => postgres.stop());
  void postgres.ended.then(() => {
    if (shutdown.begun) return;
    log.fatal('the embedded PostgreSQL has ended by itself; its log is postgres.log in the data folder');
    void shutdown.run('the database has ended', 1);
  });
  return postgres.admin;
}
