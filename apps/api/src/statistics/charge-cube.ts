import { AMOUNT_COLUMNS, CONTRIBUTORY_TYPES } from '@canbao/rules';
import type { ContributoryType, InsuranceType } from '@canbao/rules';
import { ACTUAL_PERSON, chargeConditions, joinsFor, LEDGER_COLUMNS } from '../ledger/index.ts';
import type { ChargeFilter } from '../ledger/index.ts';
import { Conditions } from '../platform/database/conditions.ts';
import type { Cube, CubeCell, CubeColumn } from './cube.store.ts';

/** The measures of a cell, in this order. */
export const CHARGE_MEASURES = ['persons', 'charges', 'months', 'base', 'personal', 'employer'] as const;

/** The amounts of one insurance type, or of all together, as SQL over a row of the ledger. */
interface Amounts {
  readonly type: InsuranceType | null;
  readonly charges: string;
  readonly personal: string;
  readonly employer: string;
}

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
  const parts = apart ? wanted.map((type) => amountsOf([type], type)) : [amountsOf(wanted, null)];
  const conditions = chargeConditions(new Conditions(), filter);
  const present = parts.map(({ charges }) => `${charges} > 0`).join(' OR ') || 'false';
  const where = `${conditions.where === '' ? 'WHERE' : `${conditions.where} AND`} (${present})`;
  const joins = joinsFor([...dimensions, where, ACTUAL_PERSON].join(' '), 'l.covered_month');
  return {
    types: parts.map(({ type }) => type),
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

function columnsOf({ charges, personal, employer }: Amounts, part: number): CubeColumn[] {
  return [
    { as: `charges${part}`, of: charges },
    { as: `months${part}`, of: `(${charges} > 0)::integer` },
    { as: `base${part}`, of: `CASE WHEN ${charges} > 0 THEN l.base_fen END` },
    { as: `personal${part}`, of: personal },
    { as: `employer${part}`, of: employer },
  ];
}

function amountsOf(types: readonly ContributoryType[], type: InsuranceType | null): Amounts {
  const columns = (share: 'personal' | 'employer'): string[] =>
    AMOUNT_COLUMNS.flatMap((column, place) =>
      column.share === share && types.includes(column.insuranceType) ? [`l.${LEDGER_COLUMNS[place]}`] : [],
    );
  const sum = (names: string[]): string => names.map((name) => `coalesce(${name}, 0)`).join(' + ') || '0';
  const personal = columns('personal');
  return {
    type,
    charges: personal.length === 0 ? '0' : `num_nonnulls(${personal.join(', ')})`,
    personal: sum(personal),
    employer: sum(columns('employer')),
  };
}
