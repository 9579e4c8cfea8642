import { RateLimiterMemory } from 'rate-limiter-flexible';

const FAILURES = 5;
const FAILURES_OF_ADDRESS = 50;
const WINDOW_S = 15 * 60;

/**
 * 登录限制: after five failures an account waits from that address, and an address that tries many accounts waits for
 * all of them. Kept in memory: a restart forgives, which costs an attacker more than it gives.
 */
export class SignInThrottle {
  readonly #pairs = new RateLimiterMemory({ points: FAILURES, duration: WINDOW_S });
  readonly #addresses = new RateLimiterMemory({ points: FAILURES_OF_ADDRESS, duration: WINDOW_S });

  /** Minutes to wait before another try, or null when one may be made. */
  async minutesToWait(username: string, address: string): Promise<number | null> {
    const pair = await this.#pairs.get(pairOf(username, address));
    const from = await this.#addresses.get(address);
    const waits = [
      pair !== null && pair.consumedPoints >= FAILURES ? pair.msBeforeNext : 0,
      from !== null && from.consumedPoints >= FAILURES_OF_ADDRESS ? from.msBeforeNext : 0,
    ];
    const wait = Math.max(...waits);
    return wait === 0 ? null : Math.ceil(wait / 60_000);
  }

  /** Counts a try as failed; {@link succeeded} takes it back. */
  async failed(username: string, address: string): Promise<void> {
    await this.#pairs.penalty(pairOf(username, address));
    await this.#addresses.penalty(address);
  }

  async succeeded(username: string, address: string): Promise<void> {
    await this.#pairs.delete(pairOf(username, address));
    await this.#addresses.reward(address);
  }
}

function pairOf(username: string, address: string): string {
  return `${username.toLowerCase()} ${address}`;
}
