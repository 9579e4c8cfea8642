import type pg from 'pg';
import type { DataSource, EntityTarget, FindManyOptions, ObjectLiteral, QueryRunner } from 'typeorm';

/** Whose rows a transaction may touch; row security in the database holds it. */
export interface Reach {
  /** units whose clerk the viewer is, by id */
  readonly units: readonly number[];
  /** officers, analysts, portals: every unit */
  readonly agency: boolean;
  /** whose idempotency keys and look-ups these are; null for nobody */
  readonly account: number | null;
}

/** The pool of the server's own role. */
export type Database = DataSource;

export type Access = 'read' | 'write';

/** A transaction as stores get it; they take it as an argument, so that none can work outside of it. */
export interface Scoped {
  /** rows as entities, for the short lists on which mapping costs nothing; writing is the statements' business */
  find<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, options: FindManyOptions<Entity>): Promise<Entity[]>;
  /** a statement whose rows come as objects */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** a statement prepared under its name, whose rows come as arrays: for long lists */
  rows<Row extends unknown[]>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
}

// What is read in one request belongs together, so it is read as of one moment.
const BEGIN: Readonly<Record<Access, string>> = {
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'BEGIN',
};

/** One connection, held for one request or piece of work; its transactions follow one another on it. */
export class Lane implements Scoped {
  readonly #runner: QueryRunner;
  readonly #client: pg.PoolClient;
  #access: Access | null = null;

  private constructor(runner: QueryRunner, client: pg.PoolClient) {
    this.#runner = runner;
    this.#client = client;
  }

  static async open(database: Database): Promise<Lane> {
    const runner = database.createQueryRunner();
    return new Lane(runner, (await runner.connect()) as pg.PoolClient);
  }

  /** What the open transaction may do; null when none is open. */
  get access(): Access | null {
    return this.#access;
  }

  find<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    options: FindManyOptions<Entity>,
  ): Promise<Entity[]> {
    return this.#runner.manager.find(entity, options);
  }

  /**
   * Ends the transaction that is open and begins another, in one message. `entering` tells the database who acts; its rows
   * are returned. Its values stand in the text, so it must be made of numbers and hexadecimal digits alone.
   */
  async begin<Row>(access: Access, entering: string): Promise<Row[]> {
    const ending = this.#access === null ? '' : 'COMMIT; ';
    this.#access = access;
    const answers = (await this.#client.query(`${ending}${BEGIN[access]}; ${entering}`)) as unknown as pg.QueryResult[];
    return (answers.at(-1)?.rows ?? []) as Row[];
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#client.query(text, [...values])).rows as Row[];
  }

  async rows<Row extends unknown[]>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const statement = { name, text: `/* ${name} */ ${text}`, values: [...values], rowMode: 'array' as const };
    return (await this.#client.query<Row>(statement)).rows;
  }

  commit(): Promise<void> {
    return this.#finish('COMMIT');
  }

  rollback(): Promise<void> {
    return this.#finish('ROLLBACK');
  }

  /** Gives the connection back; a transaction that is still open is rolled back first. */
  async release(): Promise<void> {
    try {
      if (this.#access !== null) await this.rollback();
    } finally {
      await this.#runner.release();
    }
  }

  async #finish(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.#access = null;
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

/** The statement that tells a transaction its reach; it is forgotten with the transaction. */
export function enterReach({ units, agency, account }: Reach): string {
  return `/* database.reach */ SELECT set_config('canbao.units', '{${units.map(Math.trunc).join(',')}}', true),
    set_config('canbao.agency', '${agency ? 'on' : 'off'}', true),
    set_config('canbao.account', '${account === null ? '' : Math.trunc(account)}', true)`;
}

/** Nobody's reach: no unit's row is visible. */
export const ENTER_NOBODY = enterReach({ units: [], agency: false, account: null });
