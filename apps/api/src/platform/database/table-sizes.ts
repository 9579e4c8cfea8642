import { performance } from 'node:perf_hooks';
import type { Log } from '../log/log.ts';
import type { Database } from './transaction.ts';

const STALE_MS = 10 * 60 * 1000;

/** How many rows each table holds by PostgreSQL's own estimates, as they were at most some minutes ago. */
export class TableSizes {
  readonly #database: Database;
  readonly #log: Log;
  #rows = new Map<string, number>();
  #readAt = 0;

  private constructor(database: Database, log: Log) {
    this.#database = database;
    this.#log = log;
  }

  static async open(database: Database, log: Log): Promise<TableSizes> {
    const sizes = new TableSizes(database, log);
    await sizes.#read();
    return sizes;
  }

  /** About how many rows the table holds; 0 for one that is not known. Never waits: what is old is read anew behind it. */
  readonly rowsOf = (table: string): number => {
    if (performance.now() - this.#readAt > STALE_MS) void this.#read();
    return this.#rows.get(table) ?? 0;
  };

  async #read(): Promise<void> {
    this.#readAt = performance.now();
    try {
      // A table that was never analysed has no estimate, but a size.
      const found = await this.#database.query<{ name: string; rows: number }[]>(
        `/* database.table-sizes */ SELECT relname AS name, greatest(
           CASE WHEN reltuples < 0 THEN pg_relation_size(oid) / 150 ELSE reltuples END,
           pg_stat_get_live_tuples(oid))::float8 AS rows
         FROM pg_class WHERE relnamespace = 'canbao'::regnamespace AND relkind IN ('r', 'm')`,
      );
      this.#rows = new Map(found.map(({ name, rows }) => [name, rows]));
    } catch (error) {
      this.#log.warn({ err: error }, 'the sizes of the tables could not be read; the former ones are used');
    }
  }
}
