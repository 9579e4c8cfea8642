import { viewerFrom } from './session.ts';
import type { SessionKey } from './session.ts';
import type { Viewer } from './viewer.ts';

const MOST_REMEMBERED = 1000;

interface Remembered {
  /** what the database told, by which the next answer is known to be the same */
  readonly told: string;
  readonly viewer: Viewer;
}

/**
 * Who each session's last question came from. It is an expectation and no proof: with it a question begins while the
 * database still looks up its session, and nothing is answered or written before the database has said the same.
 */
export class ExpectedViewers {
  readonly #remembered = new Map<string, Remembered>();

  of(key: SessionKey): Viewer | undefined {
    return this.#remembered.get(nameOf(key))?.viewer;
  }

  /**
   * Whoever the database tells of now, the same object as long as it tells the same; null when the session is none. The least
   * recently told is forgotten first.
   */
  recognize(key: SessionKey, told: string | null): Viewer | null {
    const name = nameOf(key);
    const before = this.#remembered.get(name);
    this.#remembered.delete(name);
    const viewer = before?.told === told ? before.viewer : viewerFrom(told);
    if (told === null || viewer === null) return null;
    const oldest = this.#remembered.keys().next().value;
    if (this.#remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(name, { told, viewer });
    return viewer;
  }
}

function nameOf({ hash }: SessionKey): string {
  return hash.toString('latin1');
}
