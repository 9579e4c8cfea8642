import type { CubeCell } from './cube.store.ts';
import type { Dimension } from './dimension.ts';

/** The fields that tell of which group a cell is. */
export function shownGroup({ group }: Pick<CubeCell, 'group'>, dimensions: readonly Dimension[]): object {
  return Object.assign({}, ...group.map((value, place) => dimensions[place]!.show(value))) as object;
}
