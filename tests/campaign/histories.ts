// npm run campaign -- histories: thousands of random histories against the plain model, each stretch of time on a hall anew.
import { parseArgs } from 'node:util';
import { Timeline } from '../histories/timeline.ts';
import type { Outcomes, TimelinePlan } from '../histories/timeline.ts';
import { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import { startServer } from '../support/server-process.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '3000' },
    persons: { type: 'string', default: '150' },
    months: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 9_000) },
  },
});
const [histories, persons, feeMonths, seed] = [values.histories, values.persons, values.months, values.seed].map(
  Number,
) as [number, number, number, number];

/** First fee months: every year's limits, each change of year, and the retirement ages of 2025. */
const STARTS = ['2022-10', '2023-03', '2024-06', '2024-11', '2025-05'];

async function live(plan: TimelinePlan): Promise<Outcomes> {
  const database = await createDatabase();
  const server = await startServer({ DATABASE_URL: database.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' });
  try {
    const timeline = new Timeline({ database, client: new Client(server.url) }, plan);
    await timeline.run();
    return timeline.outcomes;
  } finally {
    await server.end('SIGTERM');
    await database.drop();
  }
}

await setUp();
const began = performance.now();
const reached: Outcomes = new Map<string, number>();
try {
  for (let done = 0; done < histories; done += persons) {
    const round = done / persons;
    const from = STARTS[(seed + round) % STARTS.length]!;
    const outcomes = await live({ seed: seed + round, persons: Math.min(persons, histories - done), feeMonths, from });
    for (const [outcome, times] of outcomes) reached.set(outcome, (reached.get(outcome) ?? 0) + times);
    const seconds = Math.ceil((performance.now() - began) / 1000);
    process.stdout.write(
      `${Math.min(histories, done + persons)} histories agree after ${seconds} s (seed ${seed + round})\n`,
    );
  }
  for (const [outcome, times] of [...reached].sort()) process.stdout.write(`${String(times).padStart(7)} ${outcome}\n`);
} catch (error) {
  process.stdout.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await tearDown();
}
