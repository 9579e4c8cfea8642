import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** 访问令牌: how many an account may have at once that still work. */
export const MOST_TOKENS = 20;
export const LONGEST_TOKEN_NAME = 60;
/** A year and a day: longer than until somebody remembers to look after it. */
export const LONGEST_TOKEN_DAYS = 366;

/** A token that is asked for. */
export interface TokenRequest {
  /** what its holder knows it by */
  readonly name: string;
  /** how long it works, in days */
  readonly days: number;
}

/** The request with its name as it is kept, or everything that is wrong with it: INVALID_TOKEN_NAME, INVALID_TOKEN_DAYS. */
export function checkTokenRequest({ name, days }: TokenRequest): TokenRequest | readonly Refusal[] {
  const kept = name.trim();
  const length = Array.from(kept).length;
  const refusals: Refusal[] = [];
  if (length < 1 || length > LONGEST_TOKEN_NAME || /\p{Cc}/u.test(kept)) {
    refusals.push(refuse('INVALID_TOKEN_NAME', { longest: LONGEST_TOKEN_NAME }));
  }
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_TOKEN_DAYS) {
    refusals.push(refuse('INVALID_TOKEN_DAYS', { most: LONGEST_TOKEN_DAYS }));
  }
  return refusals.length > 0 ? refusals : { name: kept, days };
}
