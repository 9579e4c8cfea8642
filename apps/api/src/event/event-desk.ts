import { setTimeout as sleep } from 'node:timers/promises';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Log } from '../platform/log/log.ts';
import { placeEvents } from './event.store.ts';

/** How soon what has happened is in the feed. */
const PAUSE_MS = 250;
/** Whoever reads meanwhile waits for no lock, but the database has other things to do as well. */
const AT_ONCE = 20_000;

/** With what the worker's desk for events is opened. */
export interface EventDeskParts {
  readonly system: SystemPool;
  readonly log: Log;
  /** called when the feed may have grown, and at least once a second */
  readonly afterwards: () => Promise<void>;
}

/** 事件排序: gives each event its place once it is committed, and tells whoever pushes events on. */
export class EventDesk {
  readonly #parts: EventDeskParts;
  readonly #closing = new AbortController();
  #running: Promise<void> | undefined;

  constructor(parts: EventDeskParts) {
    this.#parts = parts;
  }

  open(): void {
    this.#running = this.#run();
  }

  /** Leaves the rest for the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    for (let round = 0; !signal.aborted; round += 1) {
      const placed = await this.#place(round);
      if (placed < AT_ONCE) await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #place(round: number): Promise<number> {
    const { system, log, afterwards } = this.#parts;
    try {
      const placed = await placeEvents(system, AT_ONCE);
      if (placed > 0 || round % (1000 / PAUSE_MS) === 0) await afterwards();
      return placed;
    } catch (error) {
      log.error({ err: error }, 'events could not be placed; it is tried again');
      return 0;
    }
  }
}
