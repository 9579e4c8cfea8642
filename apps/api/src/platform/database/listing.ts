import type { Scoped } from './transaction.ts';

/** A list of any length: which columns, from where, in which order. */
export interface Listing {
  /** for the database's log */
  readonly name: string;
  /** SQL expressions; none of their values may hold control characters */
  readonly columns: readonly string[];
  /** FROM and WHERE */
  readonly from: `FROM ${string}`;
  readonly order: string;
  readonly values: readonly unknown[];
}

/** How many rows it has. */
export async function countListing(scoped: Scoped, { name, from, values }: Listing): Promise<number> {
  const [row] = await scoped.rows<[number]>(`${name}.count`, `SELECT count(*) ${from}`, values);
  return row![0];
}

/**
 * Reads a list as texts, '' for null, so many rows at once, through a cursor that lives in the scope's transaction: the whole
 * list is of one moment, and neither side ever holds more of it than one piece.
 */
export async function* readListing(scoped: Scoped, listing: Listing, atOnce: number): AsyncGenerator<string[][]> {
  const { name, columns, from, order, values } = listing;
  const line = columns.map((column) => `(${column})`).join(`, E'\\x1f', `);
  const cursor = `listing_${name.replace(/\W/g, '_')}`;
  await scoped.query(
    `/* ${name} */ DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT concat(${line}) AS line ${from} ORDER BY ${order}`,
    values,
  );
  for (;;) {
    const rows = await scoped.query<{ line: string }>(`/* ${name}.next */ FETCH ${Math.trunc(atOnce)} FROM ${cursor}`);
    if (rows.length > 0) yield rows.map((row) => row.line.split('\x1f'));
    if (rows.length < atOnce) break;
  }
  await scoped.query(`/* ${name}.close */ CLOSE ${cursor}`);
}
