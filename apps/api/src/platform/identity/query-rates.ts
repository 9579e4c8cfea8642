import { performance } from 'node:perf_hooks';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What one token may ask in a minute. */
export interface RateLimits {
  readonly requestsPerMinute: number;
  readonly costPerMinute: number;
}

const WINDOW_S = 60;
const MOST_REMEMBERED = 10_000;

/** An analyst or a portal has asked too often or too much, and must wait. */
export class TooOften extends Error {
  readonly seconds: number;

  constructor(ms: number) {
    super('too many requests in a minute');
    this.seconds = Math.max(1, Math.ceil(ms / 1000));
  }
}

/**
 * 访问频率: how often analysts and portals may ask, and how much it may cost. Kept in memory: a restart forgives, and a server
 * is one process.
 */
export class QueryRates {
  readonly #requests: RateLimiterMemory;
  readonly #costs: RateLimiterMemory;
  readonly #costPerMinute: number;
  /** until when tokens wait, by what they were sent as: they are turned away before the database is asked whose they are */
  readonly #waiting = new Map<string, number>();

  constructor({ requestsPerMinute, costPerMinute }: RateLimits) {
    this.#requests = new RateLimiterMemory({ points: requestsPerMinute, duration: WINDOW_S });
    this.#costs = new RateLimiterMemory({ points: costPerMinute, duration: WINDOW_S });
    this.#costPerMinute = costPerMinute;
  }

  /**
   * Whether a token that was told to wait has done so; of one that was not nothing is known.
   * @throws TooOften
   */
  requireWaited(token: string): void {
    const until = this.#waiting.get(token);
    if (until === undefined) return;
    const ms = until - performance.now();
    if (ms > 0) throw new TooOften(ms);
    this.#waiting.delete(token);
  }

  /**
   * Counts a request of the principal's, made with the token.
   * @throws TooOften
   */
  async admit(principal: string, token: string): Promise<void> {
    const spent = await this.#costs.get(principal);
    const ms =
      spent !== null && spent.consumedPoints >= this.#costPerMinute
        ? spent.msBeforeNext
        : await this.#countRequest(principal);
    if (ms === null) return;
    if (this.#waiting.size >= MOST_REMEMBERED) this.#waiting.clear();
    this.#waiting.set(token, performance.now() + ms);
    throw new TooOften(ms);
  }

  /** Counts what a question of the principal's has cost. */
  async spend(principal: string, cost: number): Promise<void> {
    if (cost > 0) await this.#costs.penalty(principal, cost);
  }

  async #countRequest(principal: string): Promise<number | null> {
    try {
      await this.#requests.consume(principal);
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
      throw refused;
    }
  }
}
