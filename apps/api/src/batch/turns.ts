/**
 * 轮流: pieces of work one after the other, in the order in which they asked. Batches take turns by the chunk, so that a
 * small one is through soon beside a large one, and all of them together weigh no more on the machine than one.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
