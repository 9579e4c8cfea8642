// The rival that is Apollo Server as its documentation starts it, with our schema, our resolvers and our database.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { MIGRATIONS } from '../../apps/api/dist/migrations/index.js';
import { ENTITIES } from '../../apps/api/dist/src/entities.js';
import { Clock } from '../../apps/api/dist/src/platform/clock/clock.js';
import { parseInstant } from '../../apps/api/dist/src/platform/clock/parse-instant.js';
import { dataSource } from '../../apps/api/dist/src/platform/database/data-source.js';
import { SlowLane } from '../../apps/api/dist/src/platform/database/slow-lane.js';
import { systemPool } from '../../apps/api/dist/src/platform/database/system-pool.js';
import { createSchema } from '../../apps/api/dist/src/platform/graphql/build-schema.js';
import { RequestContext } from '../../apps/api/dist/src/platform/graphql/request-context.js';
import { QueryRates } from '../../apps/api/dist/src/platform/identity/query-rates.js';
import { TokenUse } from '../../apps/api/dist/src/platform/identity/token-use.js';
import { createLog } from '../../apps/api/dist/src/platform/log/log.js';
import { WorkerProcess } from '../../apps/api/dist/src/platform/worker/worker-process.js';
import type { Connection } from '../../apps/api/dist/src/platform/postgres/connection.js';
import { SCHEMA_PARTS } from '../../apps/api/dist/src/resolvers.js';

const connection = JSON.parse(process.argv[2] ?? '{}') as Connection;
const mapping = { entities: ENTITIES, migrations: MIGRATIONS };
const database = await dataSource(connection, mapping).initialize();
const slowLane = await SlowLane.open(connection, mapping);
const clock = new Clock(parseInstant('2022-09-20T09:00') ?? undefined);
const log = createLog('silent');
// Nothing that a roster asks for needs it, so it is never started.
const worker = new WorkerProcess({ file: '', opening: null, clock, log });
const services = {
  system: systemPool(connection, log),
  slowLane,
  worker,
  privateWebhooks: false,
  webhookOverlapHours: 24,
  jobHours: 24,
  smallCell: 5,
  moveClock: () => Promise.resolve(),
};
const queryLimits = { seconds: 60, budget: 1e9, requestsPerMinute: 1e6, costPerMinute: 1e9 };
const rates = new QueryRates(queryLimits);
const tokenUse = new TokenUse(database, log);
const { schema } = await createSchema(SCHEMA_PARTS);
const parts = { database, clock, log, demo: true, services, queryLimits, rates, tokenUse };

interface Borrowed {
  readonly request: RequestContext;
}

/** Apollo copies the fields of its context value; ours has private ones, so that its doors are lent one by one. */
function lend(request: RequestContext): Borrowed & Record<string, unknown> {
  const lent: Borrowed & Record<string, unknown> = { request };
  for (let type: object = request; type !== Object.prototype; type = Object.getPrototypeOf(type) as object) {
    for (const name of Object.getOwnPropertyNames(type).filter((door) => !(door in lent) && door !== 'constructor')) {
      const door: unknown = Reflect.get(request, name);
      lent[name] = typeof door === 'function' ? (door.bind(request) as unknown) : door;
    }
  }
  return lent;
}

const server = new ApolloServer<Borrowed>({
  schema,
  // What it says of itself would stand before the port.
  logger: log,
  plugins: [
    {
      requestDidStart: () => Promise.resolve({ willSendResponse: ({ contextValue }) => contextValue.request.end() }),
    },
  ],
});

const { url } = await startStandaloneServer(server, {
  listen: { port: 0 },
  context: async ({ req }) => {
    const token = req.headers.authorization?.replace('Bearer ', '') ?? '';
    const own = {
      credentials: { token, carrier: 'bearer' as const },
      assertion: null,
      address: '',
      origin: () => '',
      requestId: '',
      setSession: () => undefined,
    };
    return lend(await RequestContext.begin(parts, own));
  },
});
process.stdout.write(`${JSON.stringify({ port: Number(new URL(url).port) })}\n`);
