import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { DataSource, EntityTarget, FindManyOptions, ObjectLiteral, QueryRunner } from 'typeorm';
import type { Instant } from '../clock/clock.ts';
import { Beginning } from './beginning.ts';
import { enterReach, tellClock } from './entering.ts';
import type { Entering, Reach } from './entering.ts';
import { prepared } from './prepared.ts';
import { restingLanes } from './resting-lanes.ts';

/** The pool of the server's own role. */
export type Database = DataSource;

export type Access = 'read' | 'write';

/** A transaction as stores get it; they take it as an argument, so that none can work outside of it. */
export interface Scoped {
  /** rows as entities, for the short lists on which mapping costs nothing; writing is the statements' business */
  find<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, options: FindManyOptions<Entity>): Promise<Entity[]>;
  /** a statement whose rows come as objects */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** as query, but prepared once a connection: for what is asked for again and again */
  prepared<Row>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** a statement that is prepared once a connection and whose rows come as arrays: for long lists and short ways */
  rows<Row extends unknown[]>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * the columns of a very long list as texts, '' for null, in half the time that rows take: they come as one text, which is
   * split here. None of the columns may hold control characters.
   */
  table(name: string, columns: readonly string[], rest: string, values?: readonly unknown[]): Promise<string[][]>;
}

// What is read in one request belongs together, so it is read as of one moment.
const BEGIN: Readonly<Record<Access, string>> = {
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'BEGIN',
};

/** The statements that end a transaction and begin the next one. */
function beginAfter(before: Access | null, access: Access): readonly string[] {
  if (before === null) return [BEGIN[access]];
  return before === 'read' && access === 'read' ? ['COMMIT AND CHAIN'] : ['COMMIT', BEGIN[access]];
}

/** At the end of this tick, or with what this turn of the event loop still asks. */
type Sending = 'soon' | 'with what follows';

/** Whatever answers a statement: a request's transaction, or a connection of the server's own. */
export type Asking = Pick<Scoped, 'query' | 'prepared'>;

/** One connection, held for one request or piece of work; its transactions follow one another on it. */
export class Lane implements Scoped {
  readonly #database: Database;
  readonly #runner: QueryRunner;
  readonly #client: pg.PoolClient;
  #access: Access | null = null;
  /** what may be done in the transaction of whoever used this connection before, which is still open */
  #leftOpen: Access | null = null;
  /** what has begun in this turn of the event loop, and may still be sent with a statement behind it */
  #beginning: Beginning<unknown> | null = null;
  /** a statement has failed: the connection may be lost */
  #hasFailed = false;

  private constructor(database: Database, runner: QueryRunner, client: pg.PoolClient) {
    this.#database = database;
    this.#runner = runner;
    this.#client = client;
  }

  static async open(database: Database): Promise<Lane> {
    const resting = restingLanes.wake(database);
    if (resting !== undefined) return resting;
    const runner = database.createQueryRunner();
    const client: unknown = await restingLanes.fromPool(database, () => runner.connect());
    return new Lane(database, runner, client as pg.PoolClient);
  }

  /** What the open transaction may do; null when none is open. */
  get access(): Access | null {
    return this.#access;
  }

  find<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    options: FindManyOptions<Entity>,
  ): Promise<Entity[]> {
    this.#conclude();
    return this.#runner.manager.find(entity, options);
  }

  /**
   * Ends the transaction that is open and begins another, in one message. `entering` tells the database who acts; its rows
   * are returned. What is written becomes known from `now` on, by the business clock.
   */
  async begin<Row>(access: Access, { name, text, values }: Entering, now?: Instant): Promise<Row[]> {
    const first = beginAfter(this.#access ?? this.#leftOpen, access);
    [this.#access, this.#leftOpen] = [access, null];
    const beginning = new Beginning<Row>(first, { ...prepared(name, text), values: [...values] });
    this.#conclude();
    // Sent with what the request asks first, if it does not wait for this: loaders hold their questions back for a tick.
    const entered = this.#send(() => this.#client.query(beginning).entered, 'with what follows');
    this.#beginning = beginning;
    const told = access === 'write' && now !== undefined ? this.#ask(tellClock(now)) : null;
    const [rows] = await Promise.all([entered, told]);
    return rows;
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#ask({ text, values: [...values] })).rows as Row[];
  }

  async prepared<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#ask({ ...prepared(name, text), values: [...values] })).rows as Row[];
  }

  async rows<Row extends unknown[]>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const statement = { ...prepared(name, text), values: [...values], rowMode: 'array' as const };
    return (await this.#ask(statement)).rows as unknown[] as Row[];
  }

  async table(
    name: string,
    columns: readonly string[],
    rest: string,
    values: readonly unknown[] = [],
  ): Promise<string[][]> {
    const listed = columns.map((column, index) => `${column} AS c${index}`).join(', ');
    const line = columns.map((_, index) => `c${index}`).join(`, E'\\x1f', `);
    const text = `SELECT string_agg(concat(${line}), E'\\x1e') FROM (SELECT ${listed} ${rest}) AS listed`;
    const [row] = await this.rows<[string | null]>(name, text, values);
    const all = row?.[0] ?? null;
    return all === null ? [] : all.split('\x1e').map((one) => one.split('\x1f'));
  }

  commit(): Promise<void> {
    return this.#finish('COMMIT');
  }

  rollback(): Promise<void> {
    return this.#finish('ROLLBACK');
  }

  /** Ends the use of the connection. One that has only read may wait a moment for the next reader before it goes back. */
  async release(): Promise<void> {
    const mayRest = this.#access === 'read' && !this.#hasFailed;
    [this.#access, this.#leftOpen] = [null, this.#access];
    if (mayRest && restingLanes.lay(this.#database, this)) return;
    await this.giveBack();
  }

  /** Gives the connection back to the pool; a transaction that was left open is rolled back first. */
  async giveBack(): Promise<void> {
    try {
      if (this.#leftOpen !== null) await this.rollback();
    } finally {
      await this.#runner.release();
    }
  }

  /** Statements that are issued in one go are sent in one write: each costs a system call otherwise. */
  async #send<T>(ask: () => Promise<T>, sending: Sending): Promise<T> {
    const { stream } = (this.#client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    const send = (): void => {
      if (sending === 'with what follows') this.#conclude();
      stream.uncork();
    };
    if (sending === 'soon') process.nextTick(send);
    else setImmediate(send);
    try {
      return await ask();
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
  }

  #ask(statement: pg.QueryConfig | pg.QueryArrayConfig): Promise<pg.QueryResult> {
    if (statement.name === undefined) this.#conclude();
    this.#beginning?.leadTo();
    this.#beginning = null;
    return this.#send(() => this.#client.query(statement), 'soon');
  }

  /** What comes next is not answered together with how the transaction began. */
  #conclude(): void {
    this.#beginning?.sync();
    this.#beginning = null;
  }

  async #finish(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.#access = null;
    this.#conclude();
    await this.#client.query(how);
  }
}

/** Runs the work in the lane's open transaction: committed when it returns, rolled back when it throws. */
export async function concluding<T>(lane: Lane, work: (scoped: Scoped) => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work(lane);
  } catch (error) {
    // The work's own error is the one to tell, also when the connection is gone with it.
    await lane.rollback().catch(() => undefined);
    throw error;
  }
  await lane.commit();
  return result;
}

/** Runs the work in one transaction on a connection of its own, outside of any request. */
export async function inTransaction<T>(
  database: Database,
  reach: Reach,
  work: (scoped: Scoped) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  const lane = await Lane.open(database);
  try {
    await lane.begin(access, enterReach(reach));
    return await concluding(lane, work);
  } finally {
    await lane.release();
  }
}
