import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../postgres/connection.ts';
import { dataSource } from './data-source.ts';
import type { Access, Mapping } from './data-source.ts';
import { Lane } from './transaction.ts';
import type { Database } from './transaction.ts';

/** Who may be on it at once, whoever is being answered included. */
const PLACES = 8;
/** How long somebody waits for a turn, before it is better to come back later. */
const PATIENCE_MS = 30_000;

/** The lane rests as long as it worked, but not longer than this. */
const LONGEST_REST_MS = 10_000;

/** Too many wait already, or the turn did not come in time. */
export class NoTurn extends Error {
  constructor() {
    super('the slow lane is full');
    this.name = 'NoTurn';
  }
}

/**
 * 慢车道: one connection for whatever goes through a whole city. One question after the other with a rest in between, each by a
 * single process of the database and, where that is ours, behind all others of the machine: nobody who does business waits for
 * a connection that a question of this kind has taken, and hardly ever for a processor.
 */
export class SlowLane {
  readonly #database: Database;
  /** the database's process behind the connection */
  readonly #process: () => number | null;
  #places = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(database: Database, process: () => number | null) {
    this.#database = database;
    this.#process = process;
  }

  static async open(
    connection: Connection,
    mapping: Mapping,
    access: Omit<Access, 'poolSize' | 'slow'> = {},
  ): Promise<SlowLane> {
    let process: number | null = null;
    const onProcess = (pid: number): void => {
      process = pid;
      access.onProcess?.(pid);
    };
    const database = dataSource(connection, mapping, { ...access, onProcess, poolSize: 1, slow: true });
    return new SlowLane(await database.initialize(), () => process);
  }

  /**
   * Does the work when its turn comes, on a connection on which no transaction is open.
   * @throws NoTurn
   */
  async take<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    if (this.#places >= PLACES) throw new NoTurn();
    this.#places += 1;
    const turn = Promise.withResolvers<unknown>();
    const before = this.#last;
    this.#last = before.then(() => turn.promise);
    let rest = 0;
    try {
      await withinPatience(before);
      const begun = performance.now();
      try {
        return await this.#drive(work);
      } finally {
        rest = restAfter(performance.now() - begun);
      }
    } finally {
      this.#places -= 1;
      setTimeout(turn.resolve, rest, null).unref();
    }
  }

  async #drive<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = await Lane.open(this.#database);
    try {
      return await work(lane);
    } finally {
      await lane.release();
    }
  }

  /** Stops the statement that is being answered, by way of another connection of the same role. */
  async interrupt(by: Database): Promise<void> {
    const process = this.#process();
    if (process !== null && this.#places > 0)
      await by.query('/* slow-lane.interrupt */ SELECT pg_cancel_backend($1)', [process]);
  }

  close(): Promise<void> {
    return this.#database.destroy();
  }
}

/**
 * In milliseconds. A processor's time is handed out in slices: even the last in the queue finishes the one it has, and whoever
 * does business waits for that. A rest of the same length halves how often; whoever has been answered does not wait for it.
 */
function restAfter(worked: number): number {
  return Math.min(worked, LONGEST_REST_MS);
}

async function withinPatience(turn: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  const late = sleep(PATIENCE_MS, 'late', { signal: patience.signal }).catch(() => undefined);
  try {
    if ((await Promise.race([turn, late])) === 'late') throw new NoTurn();
  } finally {
    patience.abort();
  }
}
