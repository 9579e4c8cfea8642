// npm run campaign -- hostile-queries: what the ten hostile questions cost the server's process, in milliseconds of CPU, beside a
// city of 1.2 million charges; each must stay under a hundred. "--turns 20" is the usual number of each. On Linux alone, which
// tells a process's CPU by thread. Of the slow group-by it is told as well how long it takes a server that does not refuse it.
import { parseArgs } from 'node:util';
import { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import { hostileQueries, sendHostile, SLOW_CHARGES, SLOW_GROUP_BY } from '../support/hostile-queries.ts';
import { buildLargeCity } from '../support/large-city.ts';
import { cpuMs } from '../support/process-cpu.ts';
import { startServer, UNLIMITED } from '../support/server-process.ts';

const { values } = parseArgs({ options: { turns: { type: 'string', default: '20' } } });
const turns = Number(values.turns);
const UNIT = '32059900000000117';
const MOST_MS = 100;
const CITY = { people: 40_000, months: 30 };
const SETTINGS = { CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

interface Cost {
  readonly spent: number[];
  wrong: number;
}

/** How many seconds the slow group-by takes that the others' budget refuses. */
async function unrefused(database: TestDatabase): Promise<number> {
  const settings = { CANBAO_QUERY_SECONDS: '600', CANBAO_QUERY_BUDGET: '1000000000' };
  const server = await startServer({ DATABASE_URL: database.url, ...SETTINGS, ...settings, ...UNLIMITED });
  try {
    const analyst = await new Client(server.url).signedIn('analyst');
    const begun = performance.now();
    await analyst.ask(`{ ${SLOW_GROUP_BY} }`);
    return (performance.now() - begun) / 1000;
  } finally {
    await server.end('SIGTERM');
  }
}

async function measure(database: TestDatabase): Promise<Map<string, Cost>> {
  const server = await startServer({ DATABASE_URL: database.url, ...SETTINGS, CANBAO_QUERY_SECONDS: '1' });
  try {
    const { headers } = await new Client(server.url).signedIn('analyst');
    await database.query(SLOW_CHARGES);
    const costs = new Map<string, Cost>();
    for (let turn = 0; turn < turns; turn += 1) {
      for (const hostile of hostileQueries(turn, UNIT)) {
        const before = cpuMs(server.child.pid!);
        const response = await sendHostile(server.url, hostile, headers['authorization']!);
        const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
        const cost = costs.get(hostile.name) ?? { spent: [], wrong: 0 };
        cost.spent.push(cpuMs(server.child.pid!) - before);
        if (errors?.[0]?.extensions.code !== hostile.code) cost.wrong += 1;
        costs.set(hostile.name, cost);
      }
    }
    return costs;
  } finally {
    await server.end('SIGTERM');
  }
}

await setUp();
const database = await createDatabase();
try {
  await buildLargeCity(database, CITY);
  const seconds = await unrefused(database);
  tell(`the slow group-by takes ${seconds.toFixed(1)} s where it is not refused`);
  for (const [name, { spent, wrong }] of await measure(database)) {
    const [first, ...later] = spent;
    const most = Math.max(...spent);
    const usual = later.reduce((sum, ms) => sum + ms, 0) / Math.max(later.length, 1);
    const holds = most < MOST_MS && wrong === 0;
    const numbers = `first ${first!.toFixed(1)} ms, later ${usual.toFixed(1)} ms, at most ${most.toFixed(1)} ms`;
    tell(`${holds ? '✓' : '✗'} ${name}: ${numbers}${wrong === 0 ? '' : `, ${wrong} answered otherwise`}`);
    if (!holds) process.exitCode = 1;
  }
} finally {
  await database.drop();
  await tearDown();
}
