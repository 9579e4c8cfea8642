import { averageBase, fen } from '@canbao/rules';
import type { Fen } from '@canbao/rules';
import type { ChargeFilter } from '../ledger/index.ts';
import { formatExactInstant } from '../platform/clock/clock.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { cellsByType, CHARGE_MEASURES, chargeCube } from './charge-cube.ts';
import { CHARGE_DIMENSIONS } from './charge-dimension.ts';
import type { ChargeDimension } from './charge-dimension.ts';
import type { ChargeStatistic } from './charge-statistic.type.ts';
import { inOrder } from './dimension.ts';
import { shownGroup } from './shown-group.ts';
import { readCells, tellCells } from './told-cells.ts';
import type { Asking, ToldCell } from './told-cells.ts';

/** What is asked of charges. */
export interface ChargeQuestion {
  readonly groupBy: readonly ChargeDimension[];
  readonly filter: ChargeFilter;
  readonly totals: boolean;
}

/**
 * 应缴统计: charges added up by any set of dimensions, over the rows that row security shows to the viewer. Errors:
 * FORBIDDEN for a filter that tells who somebody is, from whoever may not see that; STATISTICS_TOO_FINE.
 */
export async function chargeStatistics(
  asking: Asking,
  { groupBy, filter, totals }: ChargeQuestion,
): Promise<ChargeStatistic[]> {
  requireNamesNobody(filter, asking.masked);
  const names = inOrder(CHARGE_DIMENSIONS, groupBy);
  const apart = names.includes('INSURANCE_TYPE');
  const dimensions = names.map((name) => CHARGE_DIMENSIONS[name]);
  const grouping = dimensions.map(({ sql }) => sql).filter((sql) => sql !== '');
  const { cube, types } = chargeCube(grouping, apart, filter);
  const read = await readCells(asking, cube, {
    totals,
    counts: types.map((_, part) => part * CHARGE_MEASURES.length),
  });
  const cells = apart ? cellsByType(read, types) : read;
  const asOf = formatExactInstant(asking.clock.now());
  return tellCells(asking, cells, dimensions, { totals, counts: [0], orderable: true }).map((cell) => ({
    ...shownGroup(cell, dimensions),
    ...measuresOf(cell),
    groupedBy: names.slice(0, cell.group.length),
    asOf,
  }));
}

/** Whoever may not see identities may not ask for somebody in particular either. Error: FORBIDDEN. */
export function requireNamesNobody({ idNo, personNo, search }: ChargeFilter, masked: boolean): void {
  if (masked && [idNo, personNo, search].some(Boolean)) throw requestError('FORBIDDEN', {});
}

function measuresOf({ measures, withheld }: ToldCell): Omit<ChargeStatistic, 'groupedBy' | 'asOf'> {
  const hidden = withheld.size > 0;
  const told = <T>(value: T): T | null => (hidden ? null : value);
  const [persons, charges, months, base, personal, employer] = measures as number[] & { length: 6 };
  const money = (amount: number): Fen | null => told(fen(amount));
  return {
    withheld: hidden,
    persons: told(persons!),
    charges: told(charges!),
    personMonths: told(months!),
    base: money(base!),
    personal: money(personal!),
    employer: money(employer!),
    amount: money(personal! + employer!),
    averageBase: told(averageBase(fen(base!), months!)),
  };
}
