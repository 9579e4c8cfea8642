import { LedgerCopy } from './ledger-copy.ts';
import type { Change } from './ledger-copy.ts';

/** What a reader has written down, line by line; lines that were cut off are passed over. */
function* entriesOf(journal: string): Generator<Change | { readonly cursor: string }> {
  for (const line of journal.split('\n')) {
    try {
      if (line !== '') yield JSON.parse(line) as Change | { cursor: string };
    } catch {
      // cut off in the middle
    }
  }
}

/** How far the reader has come for certain; null at the very beginning. */
export function lastCursor(journal: string): string | null {
  let cursor: string | null = null;
  for (const entry of entriesOf(journal)) if ('cursor' in entry) ({ cursor } = entry);
  return cursor;
}

/** The copy of the ledger that a journal amounts to. */
export function copyOf(journal: string): LedgerCopy {
  const copy = new LedgerCopy();
  for (const entry of entriesOf(journal)) if (!('cursor' in entry)) copy.apply(entry);
  return copy;
}
