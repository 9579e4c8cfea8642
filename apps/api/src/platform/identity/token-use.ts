import { performance } from 'node:perf_hooks';
import { inTransaction } from '../database/transaction.ts';
import type { Database } from '../database/transaction.ts';
import type { Log } from '../log/log.ts';

const EVERY_MS = 60_000;
const NOBODY = { units: [], agency: false, account: null };

/** 最近使用: notes when tokens are used, to the minute, so that a request need not wait for a row to be written. */
export class TokenUse {
  readonly #database: Database;
  readonly #log: Log;
  readonly #noted = new Map<string, number>();

  constructor(database: Database, log: Log) {
    this.#database = database;
    this.#log = log;
  }

  /** Goes on behind the request. */
  note(hash: Buffer): void {
    const [key, now] = [hash.toString('hex'), performance.now()];
    const before = this.#noted.get(key);
    if (before !== undefined && now - before < EVERY_MS) return;
    this.#noted.set(key, now);
    this.#write(hash).catch((error: unknown) => {
      this.#log.warn({ err: error }, 'the use of a token could not be noted');
    });
  }

  async #write(hash: Buffer): Promise<void> {
    await inTransaction(this.#database, NOBODY, (scoped) =>
      scoped.query('/* token.note-use */ SELECT canbao.note_token_use($1)', [hash]),
    );
  }
}
