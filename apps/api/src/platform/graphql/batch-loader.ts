import DataLoader from 'dataloader';
import type { Scoped } from '../database/transaction.ts';
import type { RequestContext } from './request-context.ts';

const LARGEST_BATCH = 1000;

/**
 * A loader that answers many look-ups of one request with one statement. What the statement does not return – because it
 * is not there or row security hides it – is null.
 */
export function batchLoader<Key, Row>(
  context: RequestContext,
  name: string,
  load: (scoped: Scoped, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return context.once(
    name,
    () =>
      new DataLoader<Key, Row | null>(
        async (keys) => {
          const found = new Map((await load(await context.reading(), keys)).map((row) => [keyOf(row), row]));
          return keys.map((key) => found.get(key) ?? null);
        },
        { maxBatchSize: LARGEST_BATCH },
      ),
  );
}
