// npm run campaign -- feed-kills: a portal's reader of the feed under kill -9 at random moments, while many people's random
// histories are lived through – enrolments, stops, back-pay and its deletion, settlements, payments, the clock set back; its copy
// of the ledger must be the ledger in the end. "--seed 7 --kills 100 --persons 110 --months 45" are the usual ones.
import { parseArgs } from 'node:util';
import { Random } from '../histories/random.ts';
import { Timeline } from '../histories/timeline.ts';
import { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import { copiedUnderFire } from '../support/feed-under-fire.ts';
import { differences, ledgerInTables } from '../support/ledger-copy.ts';
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import { startServer } from '../support/server-process.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    persons: { type: 'string', default: '110' },
    months: { type: 'string', default: '45' },
    seed: { type: 'string', default: '7' },
  },
});
const [kills, persons, feeMonths, seed] = [values.kills, values.persons, values.months, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Kills the reader while the ledger grows; whether its copy is the ledger. */
async function agrees(): Promise<boolean> {
  const database = await createDatabase();
  const server = await startServer({ DATABASE_URL: database.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' });
  try {
    const client = new Client(server.url);
    const officer = await client.signedIn('officer');
    const random = new Random(seed);
    const copy = await copiedUnderFire({
      url: server.url,
      token: officer.headers['authorization']!.slice('Bearer '.length),
      database,
      kills,
      random: () => random.fraction(),
      lives: [200, 1500],
      meanwhile: () =>
        new Timeline({ database, client }, { seed, persons, feeMonths, from: '2022-10' }).run(kills * 0.9),
      tell,
    });
    const tables = await ledgerInTables(database);
    const kinds = Map.groupBy(tables, ([key]) => key.split(' ')[0]!);
    tell([...kinds].map(([kind, entries]) => `${entries.length} × ${kind}`).join(', '));
    const found = differences(copy, tables);
    if (found.length > 0) tell(JSON.stringify(found));
    return found.length === 0;
  } finally {
    await server.end('SIGTERM');
    await database.drop();
  }
}

await setUp();
try {
  const same = await agrees();
  tell(same ? `✓ after ${kills} kills the copy is the ledger` : '✗ the copy differs from the ledger');
  process.exitCode = same ? 0 : 1;
} finally {
  await tearDown();
}
