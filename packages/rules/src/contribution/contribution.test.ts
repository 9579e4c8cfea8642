import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { answered, refused } from '../../testing/answers.ts';
import { goldenJson, goldenRows } from '../../testing/golden.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { amountInCapitals } from '../amount-in-capitals.ts';
import {
  CONTRIBUTORY_TYPES,
  INSURANCE_TYPES,
  compareOnBill,
  insuranceTypesFromBits,
  insuranceTypesToBits,
} from '../insurance-type.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { fen, formatYuan, parseYuan } from '../money.ts';
import { month, monthsFrom } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { assessMonth, columnsOfLines, linesOfColumns, totalsOf } from './assess-month.ts';
import type { AssessedMonth } from './assess-month.ts';
import { AMOUNT_COLUMNS, NOT_CHARGED, assessInto, compileMonth } from './compile-month.ts';
import type { CompiledMonth } from './compile-month.ts';
import { contributionBase } from './contribution-base.ts';

const COMPULSORY: InsuranceType[] = CONTRIBUTORY_TYPES.filter((type) => type !== 'CIVIL_SERVANT');
const AUGUST = month('2022-08');

function assess(yuan: string, coveredMonth = AUGUST, insuranceTypes = COMPULSORY): AssessedMonth {
  const declaredWage = parseYuan(yuan)!;
  return answered(assessMonth({ declaredWage, insuranceTypes, coveredMonth, policy: SUZHOU_POLICY }));
}

interface Notice {
  persons: number;
  totalBase: string;
  lines: { insuranceType: string; personal: string; employer: string; amount: string }[];
  subtotal: { personal: string; employer: string; amount: string };
  amountInCapitals: string;
}

describe('The deck’s notice of August 2022', () => {
  const notice = goldenJson('notice-202208.json') as Notice;
  const assessed = goldenRows<'base'>('unit-320599-202208-bases.csv').map((row) => assess(row.base));

  test('has 1,480 persons on a total base of 13,190,303.00, nobody held to a limit', () => {
    expect(assessed).toHaveLength(notice.persons);
    expect(formatYuan(fen(assessed.reduce((sum, month) => sum + month.base, 0)))).toBe(notice.totalBase);
    expect(assessed.every((month) => month.heldTo === null)).toBe(true);
  });

  test('adds up to the fen in every line, in the order of the bill', () => {
    const lines = assessed.flatMap((month) => month.lines);
    const types = [...new Set(lines.map((line) => line.insuranceType))].sort(compareOnBill);
    const billed = types.map((type) => {
      const totals = totalsOf(lines.filter((line) => line.insuranceType === type));
      return {
        insuranceType: INSURANCE_TYPES[type].name,
        personal: formatYuan(totals.personal),
        employer: formatYuan(totals.employer),
        amount: formatYuan(totals.amount),
      };
    });
    expect(billed).toEqual(
      notice.lines.map(({ insuranceType, personal, employer, amount }) => ({
        insuranceType,
        personal,
        employer,
        amount,
      })),
    );
  });

  test('comes to 1,300,048.92 in all, also in capitals', () => {
    const totals = totalsOf(assessed.flatMap((month) => month.lines));
    expect({
      personal: formatYuan(totals.personal),
      employer: formatYuan(totals.employer),
      amount: formatYuan(totals.amount),
    }).toEqual(notice.subtotal);
    expect(amountInCapitals(totals.amount)).toBe(notice.amountInCapitals);
  });

  test('cannot be had from the unit’s totals: 0.8 % of the total base is another sum', () => {
    expect(new Decimal(notice.totalBase).times('0.008').toFixed(2)).toBe('105522.42');
    expect(notice.lines.find((line) => line.insuranceType === '生育保险')?.employer).toBe('105521.65');
  });
});

describe('One person’s month', () => {
  test('has a line for each charged type, none for those free of contributions, and names its policy rows', () => {
    expect(assess('8500')).toEqual({
      coveredMonth: '2022-08',
      base: 850_000,
      heldTo: null,
      lines: [
        { insuranceType: 'BASIC_MEDICAL', personal: 17_000, employer: 51_000 },
        { insuranceType: 'LARGE_AMOUNT', personal: 500, employer: 0 },
        { insuranceType: 'LOCAL_SUPPLEMENT', personal: 0, employer: 8_500 },
        { insuranceType: 'MATERNITY', personal: 0, employer: 6_800 },
      ],
      rowIds: [
        'base-limits/2022',
        'rates/basic-medical/2022',
        'rates/large-amount/2022',
        'rates/local-supplement/2022',
        'rates/maternity/2022',
      ],
    });
  });

  test('a civil servant’s has one more, on an assumed rate', () => {
    const lines = assess('8500', AUGUST, [...COMPULSORY, 'CIVIL_SERVANT']).lines;
    expect(lines.at(-1)).toEqual({ insuranceType: 'CIVIL_SERVANT', personal: 0, employer: 34_000 });
    expect(SUZHOU_POLICY.rows['rates.CIVIL_SERVANT'][0]?.status).toBe('assumed');
  });

  test('the types that only stand on certificates are never charged', () => {
    expect(assess('8500', AUGUST, ['RETIRED_CADRE', 'DISABLED_VETERAN']).lines).toEqual([]);
  });

  test.each([
    ['4249.99', '4250.00', 'FLOOR'],
    ['4250.00', '4250.00', null],
    ['4250.01', '4250.01', null],
    ['21821.00', '21821.00', null],
    ['21821.01', '21821.00', 'CEILING'],
    ['0.01', '4250.00', 'FLOOR'],
    ['9999999.99', '21821.00', 'CEILING'],
  ])('a wage of %s in 2022 counts as %s, held to %s', (wage, base, heldTo) => {
    const month = assess(wage);
    expect([formatYuan(month.base), month.heldTo]).toEqual([base, heldTo]);
  });

  test('the same wage is held to each month’s own limits', () => {
    const bases = monthsFrom(month('2022-11'), month('2023-02')).map((covered) =>
      formatYuan(assess('4300', covered).base),
    );
    expect(bases).toEqual(['4300.00', '4300.00', '4494.00', '4494.00']);
  });

  test('halves of a fen go up: 2 % of 4,250.25 is 85.01', () => {
    expect(assess('4250.25').lines[0]?.personal).toBe(8501);
  });

  test.each(['2021-12', '2027-01'])('%s without its rows is refused by name', (text) => {
    const answer = assessMonth({
      declaredWage: fen(1),
      insuranceTypes: COMPULSORY,
      coveredMonth: month(text),
      policy: SUZHOU_POLICY,
    });
    expect(refused(answer)).toMatchObject({ code: 'POLICY_NOT_PUBLISHED', facts: { month: text } });
  });
});

describe('The compiled month', () => {
  const compiled = answered(compileMonth(SUZHOU_POLICY, AUGUST));
  const columns = AMOUNT_COLUMNS.length;

  test('writes the amounts of many persons side by side, and minus one where nothing is charged', () => {
    const target = new Int32Array(2 * columns);
    expect(assessInto(compiled, target, 0, 850_000, insuranceTypesToBits(COMPULSORY))).toBe(850_000);
    expect(assessInto(compiled, target, columns, 1, insuranceTypesToBits(['LARGE_AMOUNT']))).toBe(425_000);
    expect([...target.subarray(0, columns)]).toEqual([
      17_000,
      51_000,
      500,
      0,
      0,
      8_500,
      0,
      6_800,
      ...Array<number>(6).fill(NOT_CHARGED),
    ]);
    expect([...target.subarray(columns)]).toEqual([-1, -1, 500, 0, ...Array<number>(10).fill(NOT_CHARGED)]);
  });

  test('leaves nothing of the person before in its columns', () => {
    const target = new Int32Array(columns).fill(4711);
    assessInto(compiled, target, 0, 850_000, 0);
    expect([...target]).toEqual(Array(columns).fill(NOT_CHARGED));
  });

  test('equals decimal.js for every wage, month and set of types', () => {
    const target = new Int32Array(columns);
    const months = monthsFrom(month('2022-01'), month('2026-12')).map((covered) =>
      answered(compileMonth(SUZHOU_POLICY, covered)),
    );
    const wages = fc.oneof(
      fc.integer({ min: 1, max: 3_000_000 }),
      fc
        .tuple(fc.constantFrom(...months), fc.boolean(), fc.integer({ min: -60, max: 60 }))
        .map(([{ floor, ceiling }, low, off]) => (low ? floor : ceiling) + off),
    );
    fc.assert(
      fc.property(fc.constantFrom(...months), wages, fc.integer({ min: 0, max: 127 }), (at, first, bits) => {
        for (let wage = first; wage < first + 50; wage += 1) {
          const base = assessInto(at, target, 0, wage, bits);
          if (base !== Decimal.min(Decimal.max(wage, at.floor), at.ceiling).toNumber())
            throw new Error(`base of ${wage}`);
          const expected = decimalColumns(at, base, bits);
          if (target.join() !== expected.join())
            throw new Error(`${wage}: ${target.join()} instead of ${expected.join()}`);
        }
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test('lines and stored columns are two ways of writing the same', () => {
    const { lines } = assess('8500.01');
    const stored = columnsOfLines(lines);
    expect(stored.slice(-6)).toEqual(Array(6).fill(null));
    expect(linesOfColumns(stored)).toEqual(lines);
  });
});

/** The amounts as decimal.js has them, straight from the policy rows. */
function decimalColumns({ basis }: CompiledMonth, base: number, bits: number): number[] {
  const enrolled = insuranceTypesFromBits(bits);
  return AMOUNT_COLUMNS.map(({ insuranceType, share }) => {
    const { unitRate, personRate, personFixed } = basis.rates[insuranceType].value;
    const free = Number(unitRate) === 0 && Number(personRate) === 0 && personFixed === 0;
    if (free || !enrolled.includes(insuranceType)) return NOT_CHARGED;
    const amount = new Decimal(base).times(share === 'personal' ? personRate : unitRate);
    const rounded = amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    return rounded.plus(share === 'personal' ? personFixed : 0).toNumber();
  });
}

describe('Sets of insurance types', () => {
  test('are stored as bits in the order of the schema', () => {
    expect(insuranceTypesToBits(COMPULSORY)).toBe(63);
    expect(insuranceTypesToBits(['CIVIL_SERVANT'])).toBe(64);
    expect(insuranceTypesFromBits(65)).toEqual(['BASIC_MEDICAL', 'CIVIL_SERVANT']);
    expect(() => insuranceTypesFromBits(512)).toThrow(RangeError);
  });

  test('every set reads back', () => {
    for (let bits = 0; bits < 512; bits += 1) expect(insuranceTypesToBits(insuranceTypesFromBits(bits))).toBe(bits);
  });
});

test('The base of a wage between the limits is the wage', () => {
  expect(contributionBase(fen(5), { floor: fen(1), ceiling: fen(9) })).toEqual({ base: 5, heldTo: null });
});
