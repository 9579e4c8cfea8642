import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.ts';
import {
  LARGEST_AMOUNT,
  applyRate,
  compileRate,
  exactProduct,
  fen,
  formatPercent,
  formatYuan,
  formatYuanGrouped,
  parseRate,
  parseYuan,
  sumFen,
} from './money.ts';
import type { Rate } from './money.ts';

const rate = (text: string): Rate => parseRate(text)!;

// With decimal.js's default of 20 digits the product of two long factors is rounded twice, and misses by a fen.
const Reference = Decimal.clone({ precision: 60 });

/** What decimal.js makes of base × rate: the reference for our integers. */
function decimalAmount(base: number, by: Decimal): number {
  return by.times(base).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

describe('Amounts are read exactly as they are written', () => {
  test.each([
    ['0', 0],
    ['0.05', 5],
    ['0.5', 50],
    ['8500', 850_000],
    ['1300048.92', 130_004_892],
    ['99999999999.99', LARGEST_AMOUNT],
  ])('%s yuan is %d fen', (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  test.each(['', ' 1', '-1', '+1', '1.', '.5', '1.005', '1e3', '01', '1,000', '100000000000', '１', 'NaN', '0x10'])(
    '"%s" is refused, not guessed at',
    (text) => {
      expect(parseYuan(text)).toBeNull();
    },
  );

  test('what is written can be read back, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_AMOUNT }), (amount) => {
        expect(parseYuan(formatYuan(fen(amount)))).toBe(amount);
      }),
    );
  });

  test('always two decimals, grouped on paper, negatives with their sign', () => {
    expect(formatYuan(fen(740_000))).toBe('7400.00');
    expect(formatYuan(fen(-5))).toBe('-0.05');
    expect(formatYuanGrouped(fen(130_004_892))).toBe('1,300,048.92');
    expect(formatYuanGrouped(fen(-130_004_892))).toBe('-1,300,048.92');
    expect(formatYuanGrouped(fen(99_999))).toBe('999.99');
  });

  test('a fraction of a fen is no amount', () => {
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => fen(2 ** 53)).toThrow(RangeError);
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
    expect(Object.is(fen(-0), 0)).toBe(true);
  });
});

describe('Rates are exact fractions', () => {
  test('a rate is plain decimal text', () => {
    expect(['0', '0.06', '1', '0.0005', '12.5'].map(parseRate)).toEqual(['0', '0.06', '1', '0.0005', '12.5']);
    expect(['.06', '6%', '-0.1', '1e-3', '0.123456789', '100', ''].map(parseRate)).toEqual(Array(7).fill(null));
  });

  test('0.06 is 3/50 and reads as 6%', () => {
    expect(compileRate(rate('0.06'))).toEqual({ numerator: 3, denominator: 50 });
    expect(compileRate(rate('0'))).toEqual({ numerator: 0, denominator: 1 });
    expect([rate('0.06'), rate('0.008'), rate('0.0005')].map(formatPercent)).toEqual(['6%', '0.8%', '0.05%']);
  });

  test('the product before rounding is shown in full', () => {
    expect(exactProduct(fen(425_005), rate('0.008'))).toBe('34.0004');
    expect(exactProduct(fen(425_000), rate('0.06'))).toBe('255');
  });

  test('halves are rounded up, and a refund mirrors its charge', () => {
    const twoPercent = compileRate(rate('0.02'));
    expect(applyRate(fen(25), twoPercent)).toBe(1);
    expect(applyRate(fen(24), twoPercent)).toBe(0);
    expect(applyRate(fen(-25), twoPercent)).toBe(-1);
  });

  test('the products on which binary floating point fails come out right', () => {
    const sixPercent = compileRate(rate('0.06'));
    expect(applyRate(fen(425_875), sixPercent)).toBe(25_553);
    expect(Math.round(4258.75 * 0.06 * 100)).toBe(25_552);
  });
});

describe('Integer arithmetic equals decimal.js', () => {
  const RATES = [
    '0.06',
    '0.02',
    '0.01',
    '0.008',
    '0.04',
    '0.0005',
    '0.085',
    '0.9999',
    '1',
    '0',
    '0.00000001',
    '12.34567891',
  ];
  const WINDOW = 500;

  test('for random bases, and in each window all remainders around the halves', () => {
    const bases = fc.oneof(
      fc.integer({ min: 0, max: 3_000_000 }),
      fc.integer({ min: -3_000_000, max: 0 }),
      fc.integer({ min: 0, max: LARGEST_AMOUNT }),
    );
    fc.assert(
      fc.property(bases, fc.constantFrom(...RATES), (first, by) => {
        const compiled = compileRate(rate(by));
        const decimal = new Reference(by);
        for (let base = first; base < first + WINDOW; base += 1) {
          const ours = applyRate(fen(base), compiled);
          const exact = decimalAmount(base, decimal);
          if (ours !== exact) throw new Error(`${base} × ${by}: ${ours} instead of ${exact}`);
        }
      }),
      { numRuns: propertyRuns(2500) },
    );
  });

  test('for any rate with up to eight decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LARGEST_AMOUNT }),
        fc.integer({ min: 0, max: 100_000_000 }),
        (base, parts) => {
          const by = new Reference(parts).dividedBy(100_000_000);
          expect(applyRate(fen(base), compileRate(rate(by.toFixed())))).toBe(decimalAmount(base, by));
        },
      ),
      { numRuns: propertyRuns(2000) },
    );
  });
});
