import type { Scoped } from '../platform/database/transaction.ts';

/** Rows to be added up in groups, and by whom each stands; texts are SQL. */
export interface Cube {
  /** for the database's log */
  readonly name: string;
  /** FROM and WHERE */
  readonly from: string;
  readonly values: readonly unknown[];
  /** what the rows are grouped by, the outermost first */
  readonly dimensions: readonly string[];
  /** who stands behind a row and counts once in a group, however many of its rows are theirs */
  readonly subject: string;
  /** what is added up for each subject first */
  readonly columns: readonly CubeColumn[];
  /** what is told of a group, out of the columns of its subjects by their names; whole numbers */
  readonly measures: readonly string[];
}

export interface CubeColumn {
  readonly as: string;
  /** an aggregate over rows */
  readonly of: string;
  /** how those of finer groups make that of a coarser one; sum if left out */
  readonly again?: 'sum' | 'max';
}

/** A group: the values of its dimensions, of which a total has fewer, and its measures. */
export interface CubeCell {
  readonly group: readonly (string | number | null)[];
  readonly measures: readonly number[];
}

type CellRow = Record<string, string | number | null>;

/**
 * The groups of a cube in their order; with `totals`, after them those of each dimension less, the innermost first. With more
 * than `most` groups the finest of them are cut off behind that many and at least one.
 */
export async function readCube(
  scoped: Scoped,
  cube: Cube,
  { totals, most }: { totals: boolean; most: number },
): Promise<CubeCell[]> {
  const depth = cube.dimensions.length;
  const depths = totals ? Array.from({ length: depth + 1 }, (_, less) => depth - less) : [depth];
  const groupNames = cube.dimensions.map((_, place) => `d${place}`);
  const rows = await scoped.query<CellRow>(
    `/* ${cube.name} */ WITH ${depths.map((own) => subjectsOf(cube, own)).join(',\n')}
     ${depths.map((own) => cellsOf(cube, own)).join('\nUNION ALL ')}
     ORDER BY ${['depth DESC', ...groupNames].join(', ')} LIMIT ${(most + 1) * depths.length}`,
    cube.values,
  );
  return rows.map((row) => ({
    group: groupNames.slice(0, row['depth'] as number).map((name) => row[name]!),
    measures: cube.measures.map((_, place) => row[`m${place}`] as number),
  }));
}

/** What each subject has in each group of so many dimensions: from the rows, or from the groups of one dimension more. */
function subjectsOf({ from, dimensions, subject, columns }: Cube, depth: number): string {
  const finest = depth === dimensions.length;
  const groups = dimensions.slice(0, depth).map((of, place) => (finest ? `${of} AS d${place}` : `d${place}`));
  const sums = columns.map(({ as, of, again = 'sum' }) => `(${finest ? of : `${again}(${as})`})::bigint AS ${as}`);
  const selected = [...groups, finest ? `${subject} AS subject` : 'subject', ...sums];
  const places = Array.from({ length: depth + 1 }, (_, place) => place + 1);
  return `s${depth} AS MATERIALIZED (SELECT ${selected.join(', ')}
    ${finest ? from : `FROM s${depth + 1}`} GROUP BY ${places.join(', ')})`;
}

function cellsOf({ dimensions, measures }: Cube, depth: number): string {
  const groups = dimensions.map((_, place) => (place < depth ? `d${place}` : `NULL AS d${place}`));
  const told = measures.map((measure, place) => `coalesce(${measure}, 0)::bigint AS m${place}`);
  const grouped = depth === 0 ? '' : `GROUP BY ${groups.slice(0, depth).join(', ')}`;
  return `SELECT ${[`${depth} AS depth`, ...groups, ...told].join(', ')} FROM s${depth} ${grouped}`;
}
