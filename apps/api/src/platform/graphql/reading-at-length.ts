import { knownAt } from '../database/known-at.ts';
import type { Scoped } from '../database/transaction.ts';
import type { RequestContext } from './request-context.ts';
import { requestError } from './request-error.ts';

/**
 * Reads what goes through all that the viewer sees: on the slow lane for those who see every unit, and as of when their turn
 * comes. With `alone` nothing else is asked, and nothing is held meanwhile. Error: UNAUTHENTICATED.
 * @throws NoTurn
 */
export async function readingAtLength<T>(
  context: RequestContext,
  alone: boolean,
  work: (scoped: Scoped) => Promise<T>,
): Promise<T> {
  const { known, present } = context;
  if (known !== null && present !== null)
    return readingAtLength(present, alone, (scoped) => work(knownAt(scoped, known)));
  if (!context.signedIn().agency) return work(await context.reading());
  if (!(await context.isAsExpected())) throw requestError('UNAUTHENTICATED', {});
  if (alone) await context.end();
  return context.services.slowLane.take(async (lane) => work(await context.readingOn(lane)));
}
