// A portal's program: reads the feed and keeps a copy of the ledger in a file, from which it goes on however it ended. Started
// with the server's address, a token and the file.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client.ts';
import { changesOf, readPage, wholeEvent } from './ledger-copy.ts';
import { lastCursor } from './feed-journal.ts';

const [url, token, file] = process.argv.slice(2) as [string, string, string];
const client = new Client(url).withToken(token);
const SIZES = { take: 7, charges: 1000 };
const PAUSE_MS = 20;

const keep = (entry: unknown): void => appendFileSync(file, `${JSON.stringify(entry)}\n`);

// The last line may have been cut off; what follows must not become part of it.
if (existsSync(file)) appendFileSync(file, '\n');
let cursor = lastCursor(existsSync(file) ? readFileSync(file, 'utf8') : '');
for (;;) {
  const page = await readPage(client, cursor, SIZES);
  for (const event of page.items) {
    for (const change of changesOf(await wholeEvent(client, event, SIZES))) keep(change);
    // Only now: a reader that dies before this reads the event once more.
    keep({ cursor: event.id });
  }
  if (page.nextCursor !== cursor) keep({ cursor: page.nextCursor });
  cursor = page.nextCursor;
  if (!page.hasMore) await sleep(PAUSE_MS);
}
