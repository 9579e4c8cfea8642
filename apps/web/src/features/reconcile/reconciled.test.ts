import { describe, expect, test } from '@jest/globals';
import { chosenKind, found, missesMany } from './reconciled.ts';
import type { KindCount } from './reconciled.ts';

const counts = (more: Readonly<Partial<Record<KindCount['kind'], number>>>): KindCount[] =>
  (['MISSING', 'EXTRA', 'WAGE', 'DUPLICATE', 'NAME', 'RETIRED'] as const).map((kind) => {
    return { kind, total: more[kind] ?? 0, mendable: 0 };
  });

describe('What a comparison has found', () => {
  test('does not count the retired, who are on no payroll', () => {
    expect(found(counts({ MISSING: 2, NAME: 1, RETIRED: 7 }))).toBe(3);
  });

  test('is shown by the kind in the address, or by the first that has any', () => {
    expect(chosenKind(counts({ WAGE: 1 }), '')).toBe('WAGE');
    expect(chosenKind(counts({ WAGE: 1 }), 'NAME')).toBe('NAME');
    expect(chosenKind(counts({ WAGE: 1 }), 'nonsense')).toBe('WAGE');
    expect(chosenKind(counts({}), '')).toBeNull();
  });

  test('is doubted when most of the unit would have left', () => {
    expect(missesMany({ counts: counts({ EXTRA: 51 }), members: 100 })).toBe(true);
    expect(missesMany({ counts: counts({ EXTRA: 50 }), members: 100 })).toBe(false);
  });
});
