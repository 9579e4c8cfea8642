// npm run campaign -- hostile-queries: what the ten hostile questions cost the server's process, in milliseconds of CPU; each
// must stay under a hundred. "--turns 20" is the usual number of each. On Linux alone, which tells a process's CPU by thread.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import { hostileQueries, sendHostile, SLOW_CHARGES } from '../support/hostile-queries.ts';
import { startServer } from '../support/server-process.ts';

const { values } = parseArgs({ options: { turns: { type: 'string', default: '20' } } });
const turns = Number(values.turns);
const UNIT = '32059900000000117';
const MOST_MS = 100;
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** CPU that all threads of a process have used so far. */
function cpuMs(pid: number): number {
  const used = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return used.reduce((sum, ns) => sum + ns, 0) / 1e6;
}

interface Cost {
  readonly spent: number[];
  wrong: number;
}

async function measure(): Promise<Map<string, Cost>> {
  const database = await createDatabase();
  const settings = { DATABASE_URL: database.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };
  const server = await startServer({ ...settings, CANBAO_QUERY_SECONDS: '1' });
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
    await database.drop();
  }
}

await setUp();
try {
  for (const [name, { spent, wrong }] of await measure()) {
    const [first, ...later] = spent;
    const most = Math.max(...spent);
    const usual = later.reduce((sum, ms) => sum + ms, 0) / Math.max(later.length, 1);
    const holds = most < MOST_MS && wrong === 0;
    const numbers = `first ${first!.toFixed(1)} ms, later ${usual.toFixed(1)} ms, at most ${most.toFixed(1)} ms`;
    tell(`${holds ? '✓' : '✗'} ${name}: ${numbers}${wrong === 0 ? '' : `, ${wrong} answered otherwise`}`);
    if (!holds) process.exitCode = 1;
  }
} finally {
  await tearDown();
}
