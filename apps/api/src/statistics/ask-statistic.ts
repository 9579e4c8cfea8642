import type { GraphQLResolveInfo } from 'graphql';
import { NoTurn } from '../platform/database/slow-lane.ts';
import { isAskedAlone } from '../platform/graphql/requested-fields.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import type { Asking } from './told-cells.ts';

/** More cells than that nobody reads in an answer: it is a file then. */
const MOST_CELLS = 2000;

/**
 * Works out a statistic that stands in a request. Whoever may not see identities asks for one at a time: what else stands in the
 * same answer could be set off against it. Errors: STATISTICS_NOT_ALONE, STATISTICS_BUSY, and those of the work.
 */
export async function askStatistic<T>(
  context: RequestContext,
  info: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>,
  work: (asking: Asking) => Promise<T>,
): Promise<T> {
  const masked = !seesIdentity(context.signedIn());
  const alone = isAskedAlone(info);
  if (masked && !alone) throw requestError('STATISTICS_NOT_ALONE', {});
  const { clock, services } = context;
  const terms = { masked, smallCell: services.smallCell, mostCells: MOST_CELLS, answering: true, clock };
  try {
    return await context.readingAtLength(alone, (scoped) => work({ ...terms, scoped }));
  } catch (error) {
    throw error instanceof NoTurn ? requestError('STATISTICS_BUSY', {}) : error;
  }
}
