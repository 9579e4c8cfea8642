import type { Random } from '../histories/random.ts';
import type { Statistic } from './statistic.ts';
import type { PlainRow } from './plain-rows.ts';

/** What is asked of a statistic. */
export interface Question {
  readonly groupBy: readonly string[];
  readonly filter: Readonly<Record<string, unknown>>;
  readonly totals: boolean;
  /** whether a row is among those that the filter leaves, by the plain meaning of its fields */
  readonly leaves: (row: PlainRow) => boolean;
}

/** The fields of filters by dimension, and whether each takes several values. */
const FILTERS: Readonly<Record<string, { field: string; several: boolean }>> = {
  INSURANCE_TYPE: { field: 'insuranceType', several: false },
  FEE_MONTH: { field: 'feeMonth', several: false },
  COVERED_MONTH: { field: 'coveredMonth', several: false },
  KIND: { field: 'kind', several: false },
  AREA: { field: 'areas', several: true },
  INDUSTRY: { field: 'industries', several: true },
  UNIT_TYPE: { field: 'unitTypes', several: true },
  UNIT: { field: 'unitNos', several: true },
  PERSON_TYPE: { field: 'personTypes', several: true },
  SEX: { field: 'sex', several: false },
  AGE_BAND: { field: 'ageBands', several: true },
  BASE_BAND: { field: 'baseBands', several: true },
};

interface Condition {
  readonly given: Readonly<Record<string, unknown>>;
  readonly leaves: (row: PlainRow) => boolean;
}

/** Up to four dimensions in any order, up to three conditions on whatever values there are. */
export function inventQuestion(random: Random, { dimensions, rows, field }: Statistic): Question {
  const names = Object.keys(dimensions);
  const groupBy = Array.from({ length: random.between(0, 4) }, () => random.one(names));
  const conditions = Array.from({ length: random.between(0, 3) }, () => inventCondition(random, names, rows));
  if (field === 'arrearsStatistics' && random.chance(0.3)) conditions.push(ONLY_OWING);
  // of two conditions on one field the later one stands
  const given: Record<string, unknown> = {};
  const standing = new Map<string, Condition>();
  for (const condition of conditions) {
    Object.assign(given, condition.given);
    for (const name of Object.keys(condition.given)) standing.set(name, condition);
  }
  return {
    groupBy,
    filter: given,
    totals: random.chance(0.6),
    leaves: (row) => [...new Set(standing.values())].every(({ leaves }) => leaves(row)),
  };
}

const ONLY_OWING: Condition = {
  given: { onlyOwing: true },
  leaves: ({ adds }) => adds['paid']! < adds['billed']!,
};

function inventCondition(random: Random, names: readonly string[], rows: readonly PlainRow[]): Condition {
  const name = random.one(names);
  const { field, several } = FILTERS[name]!;
  const valueOfSome = (): string => random.one(rows).by[name] ?? 'MINING';
  const value = valueOfSome();
  if (name.endsWith('_MONTH') && random.chance(0.5)) {
    const from = random.chance(0.5);
    return {
      given: { [`${field}${from ? 'From' : 'To'}`]: value },
      leaves: ({ by }) => (from ? by[name]! >= value : by[name]! <= value),
    };
  }
  if (!several) return { given: { [field]: value }, leaves: ({ by }) => by[name] === value };
  const values = Array.from({ length: random.between(1, 4) }, valueOfSome);
  return { given: { [field]: values }, leaves: ({ by }) => by[name] !== null && values.includes(by[name]!) };
}
