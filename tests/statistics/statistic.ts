import type { PlainRow } from './plain-rows.ts';

/** What a cell tells, as the wire says it. */
export type Measures = Readonly<Record<string, string | number | null>>;

/** One of the product's statistics, worked out plainly: rows are read through, sets tell who is counted once. */
export interface Statistic {
  readonly field: 'chargeStatistics' | 'movementStatistics' | 'arrearsStatistics';
  readonly filterType: 'ChargeFilter' | 'MovementFilter' | 'ArrearsFilter';
  readonly dimensionType: 'ChargeDimension' | 'MovementDimension' | 'ArrearsDimension';
  /** in the order of the cells; the field of a cell that tells it */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly rows: readonly PlainRow[];
  readonly measures: (rows: readonly PlainRow[]) => Measures;
  /** how many people stand behind measures that are withheld together, and which those are */
  readonly counted: readonly {
    readonly people: (rows: readonly PlainRow[]) => number;
    readonly of: readonly string[];
  }[];
}

const OF_UNIT = { AREA: 'area', INDUSTRY: 'industry', UNIT_TYPE: 'unitType', UNIT: 'unitNo' };
const OF_PERSON = { PERSON_TYPE: 'personType', SEX: 'sex', AGE_BAND: 'ageBand' };

const sum = (rows: readonly PlainRow[], name: string): number =>
  rows.reduce((total, { adds }) => total + adds[name]!, 0);
const subjects = (rows: readonly PlainRow[]): number => new Set(rows.map(({ subject }) => subject)).size;
const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

export function chargeStatistic(rows: readonly PlainRow[]): Statistic {
  const measures = (found: readonly PlainRow[]): Measures => {
    const months = new Map(found.map(({ adds }) => [adds['charge'], adds['base']!]));
    const base = [...months.values()].reduce((total, own) => total + own, 0);
    const [personal, employer] = [sum(found, 'personal'), sum(found, 'employer')];
    return {
      persons: subjects(found),
      charges: found.length,
      personMonths: months.size,
      base: yuan(base),
      personal: yuan(personal),
      employer: yuan(employer),
      amount: yuan(personal + employer),
      averageBase: months.size === 0 ? null : yuan(Math.round(base / months.size)),
    };
  };
  return {
    field: 'chargeStatistics',
    filterType: 'ChargeFilter',
    dimensionType: 'ChargeDimension',
    dimensions: {
      INSURANCE_TYPE: 'insuranceType',
      FEE_MONTH: 'feeMonth',
      COVERED_MONTH: 'coveredMonth',
      KIND: 'kind',
      ...OF_UNIT,
      ...OF_PERSON,
      BASE_BAND: 'baseBand',
    },
    rows,
    measures,
    counted: [{ people: subjects, of: Object.keys(measures([])) }],
  };
}

export function movementStatistic(rows: readonly PlainRow[]): Statistic {
  const who = (name: string) => (found: readonly PlainRow[]) => subjects(found.filter(({ adds }) => adds[name] === 1));
  return {
    field: 'movementStatistics',
    filterType: 'MovementFilter',
    dimensionType: 'MovementDimension',
    dimensions: { FEE_MONTH: 'feeMonth', ...OF_UNIT, ...OF_PERSON },
    rows,
    measures: (found) => {
      const [joined, left] = [sum(found, 'joined'), sum(found, 'left')];
      return { joined, left, net: joined - left };
    },
    counted: [
      { people: who('joined'), of: ['joined', 'net'] },
      { people: who('left'), of: ['left', 'net'] },
    ],
  };
}

export function arrearsStatistic(rows: readonly PlainRow[]): Statistic {
  const measures = (found: readonly PlainRow[]): Measures => {
    const owing = found.filter(({ adds }) => adds['paid']! < adds['billed']!);
    const owed = (of: readonly PlainRow[]): number => sum(of, 'billed') - sum(of, 'paid');
    return {
      bills: found.length,
      owingBills: owing.length,
      billed: yuan(sum(found, 'billed')),
      paid: yuan(sum(found, 'paid')),
      owed: yuan(owed(owing)),
      overdue: yuan(owed(owing.filter(({ adds }) => adds['overdue'] === 1))),
    };
  };
  const people = (found: readonly PlainRow[]): number => {
    const most = new Map<string, number>();
    for (const { subject, adds } of found) most.set(subject, Math.max(most.get(subject) ?? 0, adds['persons']!));
    return [...most.values()].reduce((total, own) => total + own, 0);
  };
  return {
    field: 'arrearsStatistics',
    filterType: 'ArrearsFilter',
    dimensionType: 'ArrearsDimension',
    dimensions: { FEE_MONTH: 'feeMonth', ...OF_UNIT },
    rows,
    measures,
    counted: [{ people, of: Object.keys(measures([])) }],
  };
}
