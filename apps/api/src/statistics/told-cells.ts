import { withheldCells } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { isAskedAlone } from '../platform/graphql/requested-fields.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { readCube } from './cube.store.ts';
import type { Cube, CubeCell } from './cube.store.ts';
import type { Dimension } from './dimension.ts';

/** More cells than that nobody reads: it is a list of rows, for which there are exports. */
const MOST_CELLS = 2000;

/** A cell, and which of its measures are not told to the viewer. */
export interface ToldCell extends CubeCell {
  /** places among the measures, of counts of people that are too small or would give away one that is */
  readonly withheld: ReadonlySet<number>;
}

/** Who asks, and within which request. */
type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

/**
 * Whoever may not see identities asks for one statistic at a time: what else stands in the same answer could be set off
 * against it. Error: STATISTICS_NOT_ALONE.
 */
export function requireAlone(context: RequestContext, info: Asked): void {
  if (!seesIdentity(context.signedIn()) && !isAskedAlone(info)) throw requestError('STATISTICS_NOT_ALONE', {});
}

/**
 * The groups of a cube, of which `counts` are the places of the counts of people. Where one of them is too small for the viewer
 * they come with all their totals, asked for or not: what is withheld must not follow from those, and is then the same in both
 * answers. No total has fewer people than a group in it, so that where none of the finest groups is small, none is.
 */
export async function readCells(
  context: RequestContext,
  cube: Cube,
  { totals, counts }: { totals: boolean; counts: readonly number[] },
): Promise<CubeCell[]> {
  const scoped = await context.reading();
  const cells = await readCube(scoped, cube, { totals, most: MOST_CELLS });
  const isSmall = (persons: number): boolean => persons > 0 && persons < context.services.smallCell;
  const small = cells.some(({ measures }) => counts.some((count) => isSmall(measures[count]!)));
  if (totals || !small || cells.length > MOST_CELLS || seesIdentity(context.signedIn())) return cells;
  return readCube(scoped, cube, { totals: true, most: MOST_CELLS });
}

/**
 * The cells as the viewer may see them; `counts` are the places of the counts of people among their measures.
 * Error: STATISTICS_TOO_FINE, naming the dimension that has most values in what was read.
 */
export function tellCells(
  context: RequestContext,
  cells: readonly CubeCell[],
  dimensions: readonly Dimension[],
  { totals, counts }: { totals: boolean; counts: readonly number[] },
): ToldCell[] {
  const finest = cells.filter(({ group }) => group.length === dimensions.length);
  if (finest.length > MOST_CELLS) throw tooFine(finest, dimensions);
  const masked = !seesIdentity(context.signedIn());
  const { smallCell } = context.services;
  const withheld = masked ? counts.map((count) => ({ count, cells: withheldBy(cells, count, smallCell) })) : [];
  return (totals ? cells : finest).map((cell) => ({
    ...cell,
    withheld: new Set(withheld.filter((by) => by.cells.has(cell)).map(({ count }) => count)),
  }));
}

function withheldBy(cells: readonly CubeCell[], count: number, least: number): ReadonlySet<CubeCell> {
  const counted = cells.map((cell) => ({
    cell,
    group: cell.group.map((value) => JSON.stringify(value)),
    persons: cell.measures[count]!,
  }));
  return new Set([...withheldCells(counted, least)].map(({ cell }) => cell));
}

function tooFine(cells: readonly CubeCell[], dimensions: readonly Dimension[]): Error {
  const values = dimensions.map((_, place) => new Set(cells.map(({ group }) => group[place])).size);
  const { name, filter } = dimensions[values.indexOf(Math.max(...values))]!;
  return requestError('STATISTICS_TOO_FINE', { most: MOST_CELLS, dimension: name, filter });
}
