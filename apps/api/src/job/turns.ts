import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long nobody works after a piece of work, as a part of what it took. */
const REST = 0.5;
const LONGEST_REST_MS = 100;

/**
 * 轮流: pieces of work one after the other, in the order in which they asked, with a rest after each. Batches take turns by
 * the chunk, so that a small one is through soon beside a large one, and all of them together leave a third of the time to
 * requests alone, in slices shorter than those need.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const begun = this.#last.then(() => performance.now());
    const mine = begun.then(work);
    this.#last = mine
      .catch(() => undefined)
      .then(() => begun)
      .then((at) => sleep(Math.min((performance.now() - at) * REST, LONGEST_REST_MS)));
    return mine;
  }
}
