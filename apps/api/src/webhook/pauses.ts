/** How messages that do not arrive are tried again. */
export interface RetryTerms {
  /** after so many attempts a message is given up */
  readonly attempts: number;
  /** seconds before the second attempt; each pause after it is twice as long */
  readonly pauseS: number;
}

const LONGEST_PAUSE_S = 60 * 60;

/** 重试间隔: seconds until the next attempt after so many that have failed; null when there is none. */
export function pauseAfter(failed: number, { attempts, pauseS }: RetryTerms): number | null {
  if (failed >= attempts) return null;
  return Math.min(pauseS * 2 ** (failed - 1), LONGEST_PAUSE_S);
}
