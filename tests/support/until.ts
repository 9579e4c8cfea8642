import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 50;
/** Long, because nothing waits for its end but what hangs; on a busy machine a second becomes half a minute. */
const PATIENCE_MS = 120_000;

/**
 * Looks again and again until there is something to be seen, and gives that.
 * @param what is waited for, for whoever reads that it never came
 * @param look gives null, undefined or false while there is nothing
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
): Promise<Exclude<T, null | undefined | false>> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += PAUSE_MS) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen as Exclude<T, null | undefined | false>;
    await sleep(PAUSE_MS);
  }
  throw new Error(`waited in vain: ${what}`);
}
