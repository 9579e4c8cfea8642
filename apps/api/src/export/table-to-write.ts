import type { SheetColumn } from '@canbao/rules';
import { countListing, readListing } from '../platform/database/listing.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { ExportSource } from './export-source.ts';

/** Rows read at once: a slice of time that no request notices. */
const AT_ONCE = 500;

/** What a job writes. */
export interface TableToWrite {
  readonly columns: readonly SheetColumn[];
  readonly total: number;
  /** the cells of its rows, some at once; each piece is made when it is asked for */
  readonly pieces: AsyncIterator<string[][], void>;
}

/** A list of a unit, read as it is written, in the scope's transaction. */
export async function listToWrite(scoped: Scoped, { columns, listing, cells }: ExportSource): Promise<TableToWrite> {
  async function* pieces(): AsyncGenerator<string[][], void> {
    for await (const rows of readListing(scoped, listing, AT_ONCE)) yield cells(scoped, rows);
  }
  return { columns, total: await countListing(scoped, listing), pieces: pieces() };
}

/** Rows that are there already. */
export function rowsToWrite(columns: readonly SheetColumn[], rows: readonly string[][]): TableToWrite {
  async function* pieces(): AsyncGenerator<string[][], void> {
    for (let from = 0; from < rows.length; from += AT_ONCE) yield Promise.resolve(rows.slice(from, from + AT_ONCE));
  }
  return { columns, total: rows.length, pieces: pieces() };
}
