import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goldenRows } from '../testing/golden.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { amountInCapitals } from './amount-in-capitals.ts';
import { fen, parseYuan } from './money.ts';

const UNITS: Readonly<Record<string, number>> = { 拾: 1000, 佰: 10_000, 仟: 100_000 };

/** Reads capitals back into fen, as a bank clerk would: digit, place, 万, 亿, 圆, 角, 分. */
function readCapitals(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text.replace('整', '')) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    if (character === '角' || character === '分') total += digit * (character === '角' ? 10 : 1);
    else if (character in UNITS) section += digit * UNITS[character]!;
    else {
      section += digit * 100;
      if (character === '圆') total += section;
      else
        total = (total + section) * (character === '亿' ? 100_000_000 : 1) + (character === '万' ? section * 9999 : 0);
      section = 0;
    }
    digit = 0;
  }
  return total;
}

describe('An amount in capitals', () => {
  const vectors = goldenRows<'amount' | 'capitals'>('amounts-in-capitals.csv');

  test('there are 44 golden amounts', () => {
    expect(vectors).toHaveLength(44);
  });

  test.each(vectors)('$amount is $capitals', ({ amount, capitals }) => {
    expect(amountInCapitals(parseYuan(amount)!)).toBe(capitals);
  });

  test('reads back to the very amount, for amounts of every size', () => {
    const amounts = fc
      .integer({ min: 0, max: 11 })
      .chain((digits) => fc.integer({ min: 0, max: 10 ** (digits + 2) - 1 }));
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readCapitals(amountInCapitals(fen(amount)))).toBe(amount);
      }),
      { numRuns: propertyRuns(5000) },
    );
  });

  test('never repeats 零 and never ends a run with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (amount) => {
        expect(amountInCapitals(fen(amount))).not.toMatch(/零零|零[拾佰仟万亿圆角分整]|^零/);
      }),
      { numRuns: propertyRuns(5000) },
    );
  });

  test('paper has no form for a negative amount', () => {
    expect(() => amountInCapitals(fen(-1))).toThrow(RangeError);
  });
});
