import { Decimal } from 'decimal.js';

/** What one person owes for one month in one insurance type, in fen. */
export interface Line {
  readonly type: string;
  readonly personal: number;
  readonly employer: number;
}

/** One person's month: the base and what comes of it, in the notice's own order. */
export interface Assessed {
  readonly base: number;
  readonly lines: readonly Line[];
}

/** domain.md §10: floor and ceiling of the monthly base by calendar year, in yuan. */
const LIMITS: Readonly<Record<string, readonly [string, string]>> = {
  '2021': ['3800', '20586'],
  '2022': ['4250', '21821'],
  '2023': ['4494', '24042'],
  '2024': ['4879', '24396'],
  '2025': ['4952', '24762'],
  '2026': ['4952', '24762'],
};

/** domain.md §3 and §10, from 2022-01 on: what person and unit pay, as a share of the base; 大额 is 5 yuan. */
const RATES: readonly { type: string; personal: string; employer: string }[] = [
  { type: 'LARGE_AMOUNT', personal: 'fixed', employer: '0' },
  { type: 'MATERNITY', personal: '0', employer: '0.008' },
  { type: 'BASIC_MEDICAL', personal: '0.02', employer: '0.06' },
  { type: 'LOCAL_SUPPLEMENT', personal: '0', employer: '0.01' },
  { type: 'CIVIL_SERVANT', personal: '0', employer: '0.04' },
];

/** The types in the order in which a bill names them. */
export const BILLED_TYPES = RATES.map(({ type }) => type);

/** A declared wage in fen held to the limits of the covered month. */
export function baseOf(wage: number, coveredMonth: string): number {
  const [floor, ceiling] = LIMITS[coveredMonth.slice(0, 4)]!.map((yuan) => Number(yuan) * 100) as [number, number];
  return Math.max(floor, Math.min(ceiling, wage));
}

/** What a wage comes to in a covered month: each amount rounded half up to the fen, person by person and type by type. */
export function assess(wage: number, coveredMonth: string, civilServant: boolean): Assessed {
  const base = baseOf(wage, coveredMonth);
  const share = (rate: string): number =>
    rate === 'fixed' ? 500 : new Decimal(base).times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  const lines = RATES.filter(({ type }) => type !== 'CIVIL_SERVANT' || civilServant).map(
    ({ type, personal, employer }) => ({ type, personal: share(personal), employer: share(employer) }),
  );
  return { base, lines };
}

/** What lines come to together. */
export function totalOf(lines: readonly Line[]): { personal: number; employer: number; amount: number } {
  const personal = lines.reduce((sum, line) => sum + line.personal, 0);
  const employer = lines.reduce((sum, line) => sum + line.employer, 0);
  return { personal, employer, amount: personal + employer };
}
