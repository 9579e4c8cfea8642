import { MIGRATIONS } from '../migrations/index.ts';
import { rewindDemo, seedDemo, storedDemoClock, storeDemoClock } from './demo/index.ts';
import { documentRoutes } from './document/index.ts';
import { ENTITIES } from './entities.ts';
import type { Clock, Instant } from './platform/clock/clock.ts';
import { dataSource } from './platform/database/data-source.ts';
import { migrate } from './platform/database/migrate.ts';
import { schemaIsCurrent } from './platform/database/schema-is-current.ts';
import { systemPool } from './platform/database/system-pool.ts';
import type { SystemPool } from './platform/database/system-pool.ts';
import { createSchema } from './platform/graphql/build-schema.ts';
import { createGraphqlHandler } from './platform/graphql/graphql-handler.ts';
import type { ServerParts } from './platform/graphql/request-context.ts';
import type { Hall } from './platform/http/hall.ts';
import type { Log } from './platform/log/log.ts';
import type { Connection } from './platform/postgres/connection.ts';
import type { ConnectionFor } from './platform/postgres/roles.ts';
import { SCHEMA_PARTS } from './resolvers.ts';

/** What the business is opened with. */
export interface HallParts {
  /** as the database's administrator: migrations and demonstration data alone */
  admin: Connection;
  connectionFor: ConnectionFor;
  clock: Clock;
  log: Log;
  demo: boolean;
  /** CANBAO_NOW, when it was given: it wins over the moment that a trainer has set */
  startAt: Instant | undefined;
}

const MAPPING = { entities: ENTITIES, migrations: MIGRATIONS };

/** Opens the business: schema, pools, data, routes. */
export async function openHall(hall: HallParts): Promise<Hall> {
  const { admin, connectionFor, clock, log, demo } = hall;
  const applied = await migrate(admin, MAPPING);
  if (applied.length > 0) log.info({ migrations: applied }, 'the database is up to date');
  const database = await dataSource(connectionFor('canbao_app'), MAPPING).initialize();
  const system = systemPool(connectionFor('canbao_system'), log);
  const services = { system, moveClock: (to: Instant) => moveClock(hall, system, to) };
  const parts: ServerParts = { database, clock, log, demo, services };
  if (demo) await openDemonstration(hall, parts);
  const { schema } = await createSchema(SCHEMA_PARTS);
  const graphql = await createGraphqlHandler(parts, schema);
  return {
    mount: (app) => {
      app.use(graphql.router);
      app.use(documentRoutes(parts));
    },
    ready: async () => {
      await database.query('/* hall.ready */ SELECT 1');
      return schemaIsCurrent(system, MIGRATIONS);
    },
    close: async () => {
      await graphql.stop();
      await Promise.all([database.destroy(), system.end()]);
    },
  };
}

/** The clock goes on where a trainer has set it, unless the server was started with a date of its own. */
async function openDemonstration({ admin, clock, log, startAt }: HallParts, parts: ServerParts): Promise<void> {
  const { system } = parts.services;
  const stored = startAt === undefined ? await storedDemoClock(system) : null;
  if (stored !== null) clock.set(stored);
  if (await seedDemo(parts)) log.info('demonstration data are made');
  else await rewindDemo(admin, clock.moment());
}

async function moveClock({ admin, clock }: HallParts, system: SystemPool, to: Instant): Promise<void> {
  await storeDemoClock(system, to);
  clock.set(to);
  await rewindDemo(admin, clock.moment());
}
