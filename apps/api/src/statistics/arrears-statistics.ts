import { fen } from '@canbao/rules';
import type { Day, Fen } from '@canbao/rules';
import { joinsFor, unitTraitConditions } from '../ledger/index.ts';
import { formatExactInstant } from '../platform/clock/clock.ts';
import { Conditions } from '../platform/database/conditions.ts';
import { firstDay } from '../platform/database/month-column.ts';
import { ARREARS_DIMENSIONS } from './arrears-dimension.ts';
import type { ArrearsDimension } from './arrears-dimension.ts';
import type { ArrearsFilter, ArrearsStatistic } from './arrears-statistic.type.ts';
import type { Cube } from './cube.store.ts';
import { inOrder } from './dimension.ts';
import { shownGroup } from './shown-group.ts';
import { readCells, tellCells } from './told-cells.ts';
import type { Asking, ToldCell } from './told-cells.ts';

/** What is asked of bills. */
export interface ArrearsQuestion {
  readonly groupBy: readonly ArrearsDimension[];
  readonly filter: ArrearsFilter;
  readonly totals: boolean;
}

/**
 * 欠费统计: bills as settlement issued them and payments as they were recorded. A group is small by the largest bill of each of
 * its units, which has no more persons than the unit had. Error: STATISTICS_TOO_FINE.
 */
export async function arrearsStatistics(
  asking: Asking,
  { groupBy, filter, totals }: ArrearsQuestion,
): Promise<ArrearsStatistic[]> {
  const names = inOrder(ARREARS_DIMENSIONS, groupBy);
  const dimensions = names.map((name) => ARREARS_DIMENSIONS[name]);
  const cube = arrearsCube(
    dimensions.map(({ sql }) => sql),
    filter,
    asking.clock.today(),
  );
  const cells = await readCells(asking, cube, { totals, counts: [0] });
  const asOf = formatExactInstant(asking.clock.now());
  return tellCells(asking, cells, dimensions, { totals, counts: [0] }).map((cell) => ({
    ...shownGroup(cell, dimensions),
    ...measuresOf(cell),
    groupedBy: names.slice(0, cell.group.length),
    asOf,
  }));
}

function measuresOf({ measures, withheld }: ToldCell): Omit<ArrearsStatistic, 'groupedBy' | 'asOf'> {
  const hidden = withheld.size > 0;
  const [, bills, owing, billed, paid, owed, overdue] = measures as number[] & { length: 7 };
  const money = (amount: number): Fen | null => (hidden ? null : fen(amount));
  return {
    withheld: hidden,
    bills: hidden ? null : bills!,
    owingBills: hidden ? null : owing!,
    billed: money(billed!),
    paid: money(paid!),
    owed: money(owed!),
    overdue: money(overdue!),
  };
}

function arrearsCube(dimensions: readonly string[], filter: ArrearsFilter, today: Day): Cube {
  const conditions = new Conditions()
    .add(filter.feeMonth && firstDay(filter.feeMonth), (month) => `l.fee_month = ${month}`)
    .add(filter.feeMonthFrom && firstDay(filter.feeMonthFrom), (month) => `l.fee_month >= ${month}`)
    .add(filter.feeMonthTo && firstDay(filter.feeMonthTo), (month) => `l.fee_month <= ${month}`)
    .add(filter.onlyOwing || null, (only) => `(l.paid_fen < l.amount_fen) = ${only}`);
  const { where, values } = unitTraitConditions(conditions, filter);
  const day = conditions.parameter(today);
  const owed = 'greatest(l.amount_fen - l.paid_fen, 0)';
  return {
    name: 'statistics.arrears',
    from: `FROM canbao.bill l ${joinsFor([...dimensions, where].join(' '), 'l.fee_month')} ${where}`,
    values,
    dimensions,
    subject: 'l.unit_id',
    columns: [
      { as: 'persons', of: 'max(l.persons)', again: 'max' },
      { as: 'bills', of: 'count(*)' },
      { as: 'owing', of: 'count(*) FILTER (WHERE l.paid_fen < l.amount_fen)' },
      { as: 'billed', of: 'sum(l.amount_fen)' },
      { as: 'paid', of: 'sum(l.paid_fen)' },
      { as: 'owed', of: `sum(${owed})` },
      { as: 'overdue', of: `coalesce(sum(${owed}) FILTER (WHERE l.due_on < ${day}), 0)` },
    ],
    measures: ['persons', 'bills', 'owing', 'billed', 'paid', 'owed', 'overdue'].map((name) => `sum(${name})`),
  };
}
