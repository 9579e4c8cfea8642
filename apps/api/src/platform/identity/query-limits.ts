import type { RateLimits } from './query-rates.ts';
import { hasRole } from './viewer.ts';
import type { Viewer } from './viewer.ts';

/** 查询限制 of those who ask what they like: analysts and portals. */
export interface QueryLimits extends RateLimits {
  /** how long one statement may take */
  readonly seconds: number;
  /** what one question may cost, in rows and objects */
  readonly budget: number;
}

/** Whoever does business is held to this many times as much. */
export const MORE_FOR_BUSINESS = 10;

/** What one question of the viewer's may cost; nobody in particular gets as much as an analyst. */
export function budgetOf(viewer: Viewer | null, { budget }: QueryLimits): number {
  return viewer !== null && hasRole(viewer, 'CLERK', 'OFFICER') ? budget * MORE_FOR_BUSINESS : budget;
}
