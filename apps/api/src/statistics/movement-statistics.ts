import { ACTUAL_PERSON, joinsFor, personTraitConditions, unitTraitConditions } from '../ledger/index.ts';
import { formatExactInstant } from '../platform/clock/clock.ts';
import { Conditions } from '../platform/database/conditions.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { Cube } from './cube.store.ts';
import { inOrder } from './dimension.ts';
import { MOVEMENT_DIMENSIONS } from './movement-dimension.ts';
import type { MovementDimension } from './movement-dimension.ts';
import type { MovementFilter, MovementStatistic } from './movement-statistic.type.ts';
import { shownGroup } from './shown-group.ts';
import { readCells, tellCells } from './told-cells.ts';
import type { Asking, ToldCell } from './told-cells.ts';

/** The places among the measures of who joined and who left, each person once. */
const [JOINING, LEAVING] = [0, 1];
const COUNTS = [JOINING, LEAVING];

/** What is asked of movements. */
export interface MovementQuestion {
  readonly groupBy: readonly MovementDimension[];
  readonly filter: MovementFilter;
  readonly totals: boolean;
}

/**
 * 增减员统计: enrolments and stops that were carried out, by the fee month in whose period they were declared, as the movement
 * of a single unit counts them. Who joined and who left is withheld separately. Error: STATISTICS_TOO_FINE.
 */
export async function movementStatistics(
  asking: Asking,
  { groupBy, filter, totals }: MovementQuestion,
): Promise<MovementStatistic[]> {
  const names = inOrder(MOVEMENT_DIMENSIONS, groupBy);
  const dimensions = names.map((name) => MOVEMENT_DIMENSIONS[name]);
  const cube = movementCube(
    dimensions.map(({ sql }) => sql),
    filter,
  );
  const cells = await readCells(asking, cube, { totals, counts: COUNTS });
  const asOf = formatExactInstant(asking.clock.now());
  return tellCells(asking, cells, dimensions, { totals, counts: COUNTS }).map((cell) => ({
    ...shownGroup(cell, dimensions),
    ...measuresOf(cell),
    groupedBy: names.slice(0, cell.group.length),
    asOf,
  }));
}

function measuresOf({ measures, withheld }: ToldCell): Pick<MovementStatistic, 'joined' | 'left' | 'net' | 'withheld'> {
  const [, , joined, left] = measures as [number, number, number, number];
  return {
    joined: withheld.has(JOINING) ? null : joined,
    left: withheld.has(LEAVING) ? null : left,
    net: withheld.size > 0 ? null : joined - left,
    withheld: withheld.size > 0,
  };
}

function movementCube(dimensions: readonly string[], filter: MovementFilter): Cube {
  const conditions = new Conditions()
    .add(filter.feeMonth && firstDay(filter.feeMonth), (month) => `l.fee_month = ${month}`)
    .add(filter.feeMonthFrom && firstDay(filter.feeMonthFrom), (month) => `l.fee_month >= ${month}`)
    .add(filter.feeMonthTo && firstDay(filter.feeMonthTo), (month) => `l.fee_month <= ${month}`)
    .add('APPROVED', (state) => `l.state = ${state}`)
    .add(['ENROL', 'STOP'], (kinds) => `l.kind = ANY (${kinds})`);
  const { where, values } = personTraitConditions(unitTraitConditions(conditions, filter), filter, 'l.fee_month');
  const joins = joinsFor([...dimensions, where, ACTUAL_PERSON].join(' '), 'l.fee_month');
  return {
    name: 'statistics.movements',
    from: `FROM canbao.declaration l ${joins} ${where}`,
    values,
    dimensions,
    subject: ACTUAL_PERSON,
    columns: [
      { as: 'enrolments', of: `count(*) FILTER (WHERE l.kind = 'ENROL')` },
      { as: 'stops', of: `count(*) FILTER (WHERE l.kind = 'STOP')` },
    ],
    measures: [
      'count(*) FILTER (WHERE enrolments > 0)',
      'count(*) FILTER (WHERE stops > 0)',
      'sum(enrolments)',
      'sum(stops)',
    ],
  };
}
