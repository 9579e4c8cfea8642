// npm run campaign -- statistics: thousands of random questions of every role, against the plain rows that the role can list.
import { parseArgs } from 'node:util';
import { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import { startServer, UNLIMITED } from '../support/server-process.ts';
import { StatisticsCampaign } from '../statistics/campaign.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 9_000) },
  },
});
const [questions, seed] = [Number(values.questions), Number(values.seed)];
const ROUND = 500;

await setUp();
const database = await createDatabase();
const settings = { DATABASE_URL: database.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };
const server = await startServer({ ...settings, ...UNLIMITED });
const began = performance.now();
try {
  const campaign = await StatisticsCampaign.prepare({ database, client: new Client(server.url) });
  for (let asked = 0; asked < questions; asked += ROUND) {
    await campaign.run(Math.min(ROUND, questions - asked), seed + asked / ROUND);
    const { cells, withheld } = campaign.tally;
    const seconds = Math.ceil((performance.now() - began) / 1000);
    process.stdout.write(
      `${Math.min(questions, asked + ROUND)} answers are right after ${seconds} s: ${cells} cells, ${withheld} withheld (seed ${seed + asked / ROUND})\n`,
    );
  }
  for (const [key, times] of [...campaign.tally.asked].sort())
    process.stdout.write(`${String(times).padStart(7)} ${key}\n`);
} catch (error) {
  process.stdout.write(`✗ ${error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await server.end('SIGTERM');
  await database.drop();
  await tearDown();
}
