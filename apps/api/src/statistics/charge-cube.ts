import { AMOUNT_COLUMNS, CONTRIBUTORY_TYPES } from '@canbao/rules';
import type { ContributoryType, InsuranceType } from '@canbao/rules';
import { ACTUAL_PERSON, chargeConditions, joinsFor, LEDGER_COLUMNS } from '../ledger/index.ts';
import type { ChargeFilter } from '../ledger/index.ts';
import { Conditions } from '../platform/database/conditions.ts';
import type { Cube, CubeCell, CubeColumn } from './cube.store.ts';

/** The measures of a cell, in this order. */
export const CHARGE_MEASURES = ['persons', 'charges', 'months', 'base', 'personal', 'employer'] as const;

/**
 * What is to be added up: the ledger has one row for a person and month with a pair of columns for each insurance type, so
 * that types are told apart by columns, and a row's base counts once however many of them are asked for together.
 */
export interface ChargeCube {
  readonly cube: Cube;
  /** the insurance types that are told apart, in order; null for all of them together */
  readonly types: readonly (InsuranceType | null)[];
}

/** The cube of these dimensions, all but the insurance type, over the charges that match. */
export function chargeCube(dimensions: readonly string[], apart: boolean, filter: ChargeFilter): ChargeCube {
  const { insuranceType } = filter;
  const wanted = CONTRIBUTORY_TYPES.filter((type) => insuranceType === type || !insuranceType);
  const conditions = chargeConditions(new Conditions(), filter);
  const where = `${conditions.where === '' ? 'WHERE' : `${conditions.where} AND`} ${chargesIn(wanted)} > 0`;
  const joins = joinsFor([...dimensions, where, ACTUAL_PERSON].join(' '), 'l.covered_month');
  const parts = apart ? wanted.map((type) => [type]) : [wanted];
  return {
    types: apart ? wanted : [null],
    cube: {
      name: 'statistics.charges',
      from: `FROM canbao.charge l ${joins} ${where}`,
      values: conditions.values,
      dimensions,
      subject: ACTUAL_PERSON,
      columns: parts.flatMap(columnsOf),
      measures: parts.flatMap((_, part) => [
        `count(*) FILTER (WHERE charges${part} > 0)`,
        ...CHARGE_MEASURES.slice(1).map((name) => `sum(${name}${part})`),
      ]),
    },
  };
}

/** The cells of all insurance types apart, each type in the place of its first dimension; groups without anybody are none. */
export function cellsByType(cells: readonly CubeCell[], types: ChargeCube['types']): CubeCell[] {
  const width = CHARGE_MEASURES.length;
  return types.flatMap((type, part) =>
    cells
      .map(({ group, measures }) => ({
        group: [type, ...group],
        measures: measures.slice(part * width, (part + 1) * width),
      }))
      .filter(({ measures: [persons] }) => persons !== 0),
  );
}

/** The sums of one insurance type, or of all that are wanted together: then every row counts, as all have one of them. */
function columnsOf(types: readonly ContributoryType[], part: number): CubeColumn[] {
  const only = types.length === 1 ? `FILTER (WHERE ${chargesIn(types)} > 0)` : '';
  return [
    { as: `charges${part}`, of: `sum(${chargesIn(types)})` },
    { as: `months${part}`, of: `count(*) ${only}` },
    { as: `base${part}`, of: `sum(l.base_fen) ${only}` },
    { as: `personal${part}`, of: `sum(${sharesIn(types, 'personal')})` },
    { as: `employer${part}`, of: `sum(${sharesIn(types, 'employer')})` },
  ];
}

/** How many of these insurance types a row of the ledger charges. */
function chargesIn(types: readonly ContributoryType[]): string {
  const columns = columnsIn(types, 'personal');
  return columns.length === 0 ? '0' : `num_nonnulls(${columns.join(', ')})`;
}

function sharesIn(types: readonly ContributoryType[], share: 'personal' | 'employer'): string {
  return ['0', ...columnsIn(types, share).map((column) => `coalesce(${column}, 0)`)].join(' + ');
}

function columnsIn(types: readonly ContributoryType[], share: 'personal' | 'employer'): string[] {
  return AMOUNT_COLUMNS.flatMap((column, place) =>
    column.share === share && types.includes(column.insuranceType) ? [`l.${LEDGER_COLUMNS[place]}`] : [],
  );
}
