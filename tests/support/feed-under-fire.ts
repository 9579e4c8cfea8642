import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './database.ts';
import { copyOf, lastCursor } from './feed-journal.ts';
import { feedOf } from './ledger-copy.ts';
import type { LedgerCopy } from './ledger-copy.ts';
import { until } from './until.ts';

const PROGRAM = fileURLToPath(new URL('feed-reader.ts', import.meta.url));

/** Whose feed is read, and how its reader is shot at. */
export interface FeedFire {
  readonly url: string;
  readonly token: string;
  readonly database: TestDatabase;
  readonly kills: number;
  readonly random: () => number;
  /** a reader lives at least and at most so long before it is killed */
  readonly lives: readonly [leastMs: number, mostMs: number];
  /** what happens meanwhile */
  readonly meanwhile: () => Promise<void>;
  readonly tell?: (line: string) => void;
}

/** Lets a reader process follow the feed while it is killed again and again; gives the copy that it has in the end. */
export async function copiedUnderFire(fire: FeedFire): Promise<LedgerCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'canbao-feed-'));
  const journal = join(folder, 'journal');
  const start = (): ChildProcess =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, fire.url, fire.token, journal], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const written = (): string => (existsSync(journal) ? readFileSync(journal, 'utf8') : '');
  try {
    await Promise.all([fire.meanwhile(), shoot(fire, start, written)]);
    const last = await feedOf(fire.database);
    const reader = start();
    await until(`the reader comes to ${last}`, () => Number(lastCursor(written()) ?? 0) >= last);
    await ended(reader);
    return copyOf(written());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shoot(fire: FeedFire, start: () => ChildProcess, written: () => string): Promise<void> {
  const [least, most] = fire.lives;
  for (let kill = 1; kill <= fire.kills; kill += 1) {
    const reader = start();
    await sleep(least + fire.random() * (most - least));
    await ended(reader);
    fire.tell?.(`kill ${kill}: the reader had come to ${lastCursor(written()) ?? 'nothing'}`);
  }
}

async function ended(reader: ChildProcess): Promise<void> {
  if (reader.exitCode !== null) throw new Error(`the reader ended by itself with ${reader.exitCode}`);
  const gone = new Promise((resolve) => reader.once('exit', resolve));
  reader.kill('SIGKILL');
  await gone;
}
