import type { Instant } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** The moment before which the hall knew nothing; null while it knows nothing at all. */
export async function firstKnown(scoped: Scoped): Promise<Instant | null> {
  const [row] = await scoped.rows<[Instant | null]>('past.first-known', 'SELECT canbao.first_known()');
  return row![0];
}
