import { withheldCells } from '@canbao/rules';
import type { Clock } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { readCube } from './cube.store.ts';
import type { Cube, CubeCell } from './cube.store.ts';
import type { Dimension } from './dimension.ts';

/** Where a statistic is read, and how much of it is told to whoever asks. */
export interface Asking {
  readonly scoped: Scoped;
  /** whether they may not see identities */
  readonly masked: boolean;
  /** of how many people they are told at least, if so */
  readonly smallCell: number;
  /** how many cells they are told at most, totals aside */
  readonly mostCells: number;
  /** whether it is for an answer of which one can have a file instead */
  readonly answering: boolean;
  readonly clock: Clock;
}

/** A cell, and which of its measures are not told to the viewer. */
export interface ToldCell extends CubeCell {
  /** places among the measures, of counts of people that are too small or would give away one that is */
  readonly withheld: ReadonlySet<number>;
}

interface Terms {
  readonly totals: boolean;
  /** the places among the measures of the counts of people */
  readonly counts: readonly number[];
  /** whether this kind of statistic can be had as a file */
  readonly orderable?: boolean;
}

/**
 * The groups of a cube. Where a count of people is too small for whoever asks
 * they come with all their totals, asked for or not: what is withheld must not follow from those, and is then the same in both
 * answers. No total has fewer people than a group in it, so that where none of the finest groups is small, none is.
 */
export async function readCells(asking: Asking, cube: Cube, { totals, counts }: Terms): Promise<CubeCell[]> {
  const { scoped, masked, smallCell, mostCells: most } = asking;
  const cells = await readCube(scoped, cube, { totals, most });
  const isSmall = (persons: number): boolean => persons > 0 && persons < smallCell;
  const small = cells.some(({ measures }) => counts.some((count) => isSmall(measures[count]!)));
  if (totals || !small || cells.length > most || !masked) return cells;
  return readCube(scoped, cube, { totals: true, most });
}

/**
 * The cells as whoever asks may see them.
 * Error: STATISTICS_TOO_FINE, naming the dimension that has most values in what was read.
 */
export function tellCells(
  { masked, smallCell, mostCells, answering }: Asking,
  cells: readonly CubeCell[],
  dimensions: readonly Dimension[],
  { totals, counts, orderable = false }: Terms,
): ToldCell[] {
  const finest = cells.filter(({ group }) => group.length === dimensions.length);
  if (finest.length > mostCells) {
    throw tooFine(finest, dimensions, { most: mostCells, orderable: orderable && answering });
  }
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

function tooFine(
  cells: readonly CubeCell[],
  dimensions: readonly Dimension[],
  told: { most: number; orderable: boolean },
): Error {
  const values = dimensions.map((_, place) => new Set(cells.map(({ group }) => group[place])).size);
  const { name, filter } = dimensions[values.indexOf(Math.max(...values))]!;
  return requestError('STATISTICS_TOO_FINE', { ...told, dimension: name, filter });
}
