/** Said when somebody has as much under way or waiting as one may, or everybody together has. */
export class QueueFull extends Error {
  constructor() {
    super('the queue is full');
    this.name = 'QueueFull';
  }
}

/** How much a queue takes on. */
export interface QueueLimits {
  /** at once */
  readonly running: number;
  /** of one owner, running or waiting */
  readonly ofOne: number;
  /** of all, running or waiting */
  readonly ofAll: number;
}

/**
 * Runs heavy work a few pieces at a time and takes its owners in turn: whoever brings ten pieces waits behind the first piece
 * of everybody else.
 */
export class FairQueue<Owner> {
  readonly #limits: QueueLimits;
  /** owners in the order of their turns; whoever has been served goes to the end */
  readonly #waiting = new Map<Owner, (() => void)[]>();
  readonly #held = new Map<Owner, number>();
  #all = 0;
  #running = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * Takes a place for an owner, to be given back when everything about it is done; within it, `run` is what waits its turn.
   * @throws QueueFull
   */
  async hold<T>(owner: Owner, work: (run: <R>(heavy: () => Promise<R>) => Promise<R>) => Promise<T>): Promise<T> {
    const held = this.#held.get(owner) ?? 0;
    if (held >= this.#limits.ofOne || this.#all >= this.#limits.ofAll) throw new QueueFull();
    this.#held.set(owner, held + 1);
    this.#all += 1;
    try {
      return await work((heavy) => this.#run(owner, heavy));
    } finally {
      this.#all -= 1;
      const left = this.#held.get(owner)! - 1;
      if (left === 0) this.#held.delete(owner);
      else this.#held.set(owner, left);
    }
  }

  async #run<R>(owner: Owner, heavy: () => Promise<R>): Promise<R> {
    if (this.#running >= this.#limits.running) await this.#turn(owner);
    else this.#running += 1;
    try {
      return await heavy();
    } finally {
      this.#next();
    }
  }

  #turn(owner: Owner): Promise<void> {
    return new Promise((start) => {
      const own = this.#waiting.get(owner);
      if (own === undefined) this.#waiting.set(owner, [start]);
      else own.push(start);
    });
  }

  /** Whoever ends hands the place on, so that nobody comes in between. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#running -= 1;
      return;
    }
    const [owner, [next, ...others]] = first;
    this.#waiting.delete(owner);
    if (others.length > 0) this.#waiting.set(owner, others);
    next!();
  }
}
