import { describe, expect, test } from '@jest/globals';
import { fen } from '../money.ts';
import { averageBase } from './average-base.ts';
import { AGE_BANDS, BASE_BANDS } from './bands.ts';

describe('Bands', () => {
  test.each([
    ['ages', AGE_BANDS],
    ['bases', BASE_BANDS],
  ] as const)('of %s begin at nought and rise, each with a name of its own', (_, bands) => {
    const starts = bands.map(({ from }) => from);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...new Set<number>(starts)].sort((a, b) => a - b));
    expect(new Set<string>(bands.map(({ name }) => name)).size).toBe(bands.length);
  });
});

describe('平均缴费基数', () => {
  test('is rounded half up to the fen, and is none of nobody', () => {
    expect(averageBase(fen(100), 3)).toBe(33);
    expect(averageBase(fen(101), 2)).toBe(51);
    expect(averageBase(fen(9_000_000_000_000_001), 2)).toBe(4_500_000_000_000_001);
    expect(averageBase(fen(0), 0)).toBeNull();
  });
});
