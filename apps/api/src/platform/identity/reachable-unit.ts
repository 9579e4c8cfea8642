import type { Scoped } from '../database/transaction.ts';
import type { ReachableUnit, Viewer } from './viewer.ts';

/**
 * The unit with this number if the viewer may reach it, else null: a unit that does not exist and one that is somebody
 * else's give the same answer. A clerk's own come with the session; the agency's are looked up behind row security.
 */
export async function reachableUnit(
  viewer: Viewer,
  unitNo: string,
  reading: () => Promise<Scoped>,
): Promise<ReachableUnit | null> {
  const own = viewer.units.find((unit) => unit.unitNo === unitNo);
  if (own !== undefined || !viewer.agency) return own ?? null;
  const scoped = await reading();
  const [row] = await scoped.rows<[number, string]>(
    'identity.unit',
    'SELECT id, area FROM canbao.unit WHERE unit_no = $1',
    [unitNo],
  );
  return row === undefined ? null : { id: row[0], unitNo, area: row[1] };
}
