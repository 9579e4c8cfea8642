import { momentOf } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import { formatInstant } from '../platform/clock/clock.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { AsOf } from './as-of.input.ts';
import { firstKnown } from './past.store.ts';

/**
 * The request about what was known at the moment that was asked for, or the request itself where none was.
 * Errors: UNAUTHENTICATED; AS_OF_FUTURE, AS_OF_TOO_EARLY for a moment before anything was recorded.
 */
export async function asKnown(context: RequestContext, asOf: AsOf | null | undefined): Promise<RequestContext> {
  if (asOf === null || asOf === undefined) return context;
  context.signedIn();
  const { known } = asOf;
  const now = context.clock.now();
  if (known > now) throw requestError('AS_OF_FUTURE', { now: minuteOf(now) });
  const since = (await context.once('past.first-known', async () => firstKnown(await context.reading()))) ?? now;
  if (known < since) throw requestError('AS_OF_TOO_EARLY', { since: minuteOf(since) });
  return context.knownAt(known);
}

function minuteOf(instant: Instant): ReturnType<typeof momentOf> {
  return momentOf(formatInstant(instant).slice(0, 'YYYY-MM-DDTHH:MM'.length));
}
