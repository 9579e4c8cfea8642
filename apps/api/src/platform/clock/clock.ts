import { momentOf } from '@canbao/rules';
import type { Day, Moment } from '@canbao/rules';

/** A point of time in milliseconds since 1970-01-01T00:00Z, whichever clock it was read from. */
export type Instant = number & { readonly unit: 'epoch milliseconds' };

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The time of the machine, for security timers and durations; never for a business date. */
export function systemNow(): Instant {
  return Date.now() as Instant;
}

/**
 * 业务时钟: the one source of business time. It runs with the machine's clock, moved by what `set` was given, so that a
 * demonstration or a test can stand at any moment and time still goes on from there. Days and months are Shanghai's.
 */
export class Clock {
  readonly #system: () => Instant;
  #offset = 0;

  constructor(startAt?: Instant, system: () => Instant = systemNow) {
    this.#system = system;
    if (startAt !== undefined) this.set(startAt);
  }

  /** The business instant. */
  now(): Instant {
    return (this.#system() + this.#offset) as Instant;
  }

  /** 业务时刻: the day and minute in Asia/Shanghai, as the rules take it. */
  moment(): Moment {
    return momentOf(shanghaiText(this.now()).slice(0, 16));
  }

  /** 业务日期: the day in Asia/Shanghai. */
  today(): Day {
    return this.moment().day;
  }

  /** The business instant as a Date, for libraries that ask for one. */
  date(): Date {
    return new Date(this.now());
  }

  /** RFC 3339 with Shanghai's offset and whole seconds: "2022-09-20T09:00:00+08:00". */
  text(): string {
    return formatInstant(this.now());
  }

  /** Moves the clock; it runs on from there. */
  set(instant: Instant): void {
    this.#offset = instant - this.#system();
  }

  /** The machine's time: for sessions, throttling and durations, which no demonstration moves. */
  system(): Instant {
    return this.#system();
  }
}

/** RFC 3339 with Shanghai's offset and whole seconds. */
export function formatInstant(instant: Instant): string {
  return `${shanghaiText(instant).slice(0, 19)}+08:00`;
}

/** As formatInstant, and to the millisecond where it is not a whole second. */
export function formatExactInstant(instant: Instant): string {
  return `${shanghaiText(instant).replace(/\.000Z$|Z$/, '')}+08:00`;
}

/** Mainland China keeps one offset all year (since 1991), so the local time is a sum. */
function shanghaiText(instant: Instant): string {
  return new Date(instant + SHANGHAI_OFFSET_MS).toISOString();
}
