import type { SessionKey } from './session.ts';
import type { Viewer } from './viewer.ts';

const MOST_REMEMBERED = 1000;

/**
 * Who each session's last question came from. It is an expectation and no proof: with it a question begins while the
 * database still looks up its session, and nothing is answered or written before the database has said the same.
 */
export class ExpectedViewers {
  readonly #remembered = new Map<string, Viewer>();

  of(key: SessionKey): Viewer | undefined {
    return this.#remembered.get(nameOf(key));
  }

  /** What the database has said now; null when the session is none. The least recently told is forgotten first. */
  remember(key: SessionKey, viewer: Viewer | null): void {
    const name = nameOf(key);
    this.#remembered.delete(name);
    if (viewer === null) return;
    const oldest = this.#remembered.keys().next().value;
    if (this.#remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(name, viewer);
  }
}

function nameOf({ hash }: SessionKey): string {
  return hash.toString('latin1');
}
