import type { GraphQLResolveInfo } from 'graphql';
import { NoTurn } from '../platform/database/slow-lane.ts';
import { readingAtLength } from '../platform/graphql/reading-at-length.ts';
import { isAskedAlone } from '../platform/graphql/requested-fields.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import type { Asking } from './told-cells.ts';

/** More cells than that nobody reads in an answer: it is a file then. */
const MOST_CELLS = 2000;

/** Who asks, and within which request. */
type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

/**
 * Whoever may not see identities asks for one statistic at a time: what else stands in the same answer could be set off
 * against it. Error: STATISTICS_NOT_ALONE.
 */
export function requireAlone(context: RequestContext, info: Asked): void {
  if (!seesIdentity(context.signedIn()) && !isAskedAlone(info)) throw requestError('STATISTICS_NOT_ALONE', {});
}

/** Works out a statistic that stands in a request, when its turn comes. Errors: STATISTICS_BUSY, and those of the work. */
export async function askStatistic<T>(
  context: RequestContext,
  info: Asked,
  work: (asking: Asking) => Promise<T>,
): Promise<T> {
  const { clock, services, known } = context;
  const masked = !seesIdentity(context.signedIn());
  // A file is of what is known when it is made.
  const terms = { masked, smallCell: services.smallCell, mostCells: MOST_CELLS, answering: known === null, clock };
  try {
    return await readingAtLength(context, isAskedAlone(info), (scoped) => work({ ...terms, scoped }));
  } catch (error) {
    throw error instanceof NoTurn ? requestError('STATISTICS_BUSY', {}) : error;
  }
}
