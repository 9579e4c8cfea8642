import pg from 'pg';

/** As much of the driver's connection as is used here; its published types know less. */
interface Wire {
  parse(statement: { text: string; name: string; types: readonly number[] }): void;
  bind(portal: { portal: string; statement: string; values: readonly unknown[] }): void;
  execute(portal: { portal: string; rows: number | undefined }): void;
  sync(): void;
  emit(event: 'readyForQuery' | 'errorMessage', message: object): void;
}

/** What the driver's own query does with its connection, which this one does in another way. */
interface Steps {
  prepare(wire: Wire): void;
  handleCommandComplete(message: object, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}

const Query = pg.Query as unknown as new (
  statement: pg.QueryConfig,
  told: (error: Error | null, results: pg.QueryResult | pg.QueryResult[]) => void,
) => pg.Query & Steps;

/** in_failed_sql_transaction: what the database says to whatever follows a statement that has failed. */
const AFTER_A_FAILURE = '25P02';

/**
 * A statement in front of which others without rows are run, such as COMMIT and BEGIN, and behind which one more may go out,
 * all of which the database answers at once: each answer of its own would wake the server. When one of them fails, what
 * follows is not run.
 *
 * It holds back the Sync that asks for the answer, until it is told how it goes on: by {@link sync} or {@link leadTo}.
 */
export class Beginning<Row> extends Query {
  readonly entered: Promise<Row[]>;
  readonly #first: readonly string[];
  #wire: Wire | null = null;
  #leads = false;
  #answers = 0;

  constructor(first: readonly string[], statement: pg.QueryConfig) {
    const { promise, resolve, reject } = Promise.withResolvers<Row[]>();
    super(statement, (error, results) => {
      if (error) reject(error);
      else resolve((Array.isArray(results) ? results.at(-1)! : results).rows as Row[]);
    });
    this.entered = promise;
    this.#first = first;
  }

  /** Nothing follows that could be answered together with it. */
  sync(): void {
    this.#wire?.sync();
    this.#wire = null;
  }

  /** A statement follows at once which ends with a Sync whatever happens, as prepared ones do. */
  leadTo(): void {
    if (this.#wire === null) return;
    this.#leads = true;
    this.#wire = null;
  }

  override prepare(wire: Wire): void {
    this.#wire = wire;
    for (const text of this.#first) {
      // Without names: words as short as these are read sooner than a name is looked after.
      wire.parse({ text, name: '', types: [] });
      wire.bind({ portal: '', statement: '', values: [] });
      wire.execute({ portal: '', rows: undefined });
    }
    super.prepare(wire);
  }

  /** The driver's name for executing what is bound, after which it would send the Sync. */
  protected _getRows(wire: Wire): void {
    wire.execute({ portal: '', rows: undefined });
  }

  override handleCommandComplete(message: object, wire: Wire): void {
    super.handleCommandComplete(message, wire);
    this.#answers += 1;
    if (this.#leads && this.#answers > this.#first.length) this.#handOver(wire);
  }

  override handleError(error: Error, wire: Wire): void {
    super.handleError(error, wire);
    // Anything else ends the connection, and with it whatever waits on it.
    if (!this.#leads || !(error instanceof pg.DatabaseError)) return;
    this.#handOver(wire);
    wire.emit('errorMessage', Object.assign(new Error('not run after a failure'), { code: AFTER_A_FAILURE }));
  }

  /** The driver goes on to the next statement when the database is ready, which it says no more than once for both. */
  #handOver(wire: Wire): void {
    wire.emit('readyForQuery', { status: 'T' });
  }
}
