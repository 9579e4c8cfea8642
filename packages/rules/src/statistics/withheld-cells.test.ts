import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../../testing/property-runs.ts';
import { whatFollows } from '../../testing/what-follows.ts';
import type { Equation } from '../../testing/what-follows.ts';
import { withheldCells } from './withheld-cells.ts';
import type { CountedCell } from './withheld-cells.ts';

const LEAST = 5;
const keyOf = (group: readonly string[]): string => group.join(' ');

/** The cells with all their totals, down to `roots` values. */
function answerOf(leaves: readonly CountedCell[], roots = 0): CountedCell[] {
  const totals = new Map<string, CountedCell>();
  for (const { group, persons } of leaves) {
    for (let length = roots; length < group.length; length += 1) {
      const part = group.slice(0, length);
      totals.set(keyOf(part), { group: part, persons: (totals.get(keyOf(part))?.persons ?? 0) + persons });
    }
  }
  return [...leaves, ...totals.values()];
}

function withheld(cells: readonly CountedCell[], least = LEAST): string[] {
  return [...withheldCells(cells, least)].map(({ group }) => keyOf(group)).sort();
}

const row = (...sizes: number[]): CountedCell[] => sizes.map((persons, index) => ({ group: [`${index}`], persons }));

describe('小数据单元抑制', () => {
  test('withholds a cell of four and the smallest other, since the total would tell the one of four', () => {
    expect(withheld(answerOf(row(20, 4, 9, 30)))).toEqual(['1', '2']);
  });

  test('withholds nothing where everybody is in good company', () => {
    expect(withheld(answerOf(row(5, 8, 30)))).toEqual([]);
  });

  test('withholds one more cell where two that add up to two would each be one', () => {
    expect(withheld(answerOf(row(1, 1, 9, 30)))).toEqual(['0', '1', '2']);
  });

  test('withholds the total too where there is nothing else to hide a cell behind', () => {
    expect(withheld(answerOf(row(1, 1, 1, 1, 1)))).toEqual(['', '0', '1', '2', '3', '4']);
    expect(withheld(answerOf(row(4)))).toEqual(['', '0']);
  });

  test('tells a cell of nought, and hides nothing behind it', () => {
    expect(withheld(answerOf(row(0, 4, 7, 30)))).toEqual(['1', '2']);
  });

  test('withholds below a total what would give it back', () => {
    const leaves = [
      { group: ['A', 'F'], persons: 2 },
      { group: ['A', 'M'], persons: 1 },
      { group: ['B', 'F'], persons: 6 },
      { group: ['B', 'M'], persons: 40 },
      { group: ['C', 'F'], persons: 90 },
    ];
    expect(withheld(answerOf(leaves))).toEqual(['A', 'A F', 'A M', 'B', 'B F']);
  });

  test('keeps answers without a common total apart', () => {
    const leaves = [...row(3, 9).map(({ group, persons }) => ({ group: ['X', ...group], persons })), ...[]];
    const others = row(9, 9).map(({ group, persons }) => ({ group: ['Y', ...group], persons }));
    expect(withheld(answerOf([...leaves, ...others], 1))).toEqual(['X 0', 'X 1']);
  });

  test('withholds nothing when the setting is one', () => {
    expect(withheld(answerOf(row(1, 2, 3)), 1)).toEqual([]);
  });
});

/** Answers of up to three dimensions, most of their cells small. */
const leaves = fc.integer({ min: 1, max: 3 }).chain((depth) =>
  fc.uniqueArray(
    fc.record({
      group: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: depth, maxLength: depth }),
      persons: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })),
    }),
    { selector: ({ group }) => keyOf(group), minLength: 1, maxLength: 40 },
  ),
);
const answers = fc.record({ cells: leaves.map((cells) => answerOf(cells)), least: fc.integer({ min: 2, max: 8 }) });

/** What whoever reads the answer knows: each total is the sum of its parts. */
function equationsOf(cells: readonly CountedCell[], hidden: ReadonlySet<string>): Equation[] {
  return cells.map(({ group }) => {
    const parts = cells.filter(
      (cell) => cell.group.length === group.length + 1 && keyOf(cell.group.slice(0, -1)) === keyOf(group),
    );
    const unknown = parts.map((part): [string, number] => [keyOf(part.group), 1]);
    const whole: [string, number][] = parts.length === 0 ? [] : [[keyOf(group), -1]];
    return new Map([...whole, ...unknown].filter(([key]) => hidden.has(key)));
  });
}

/** What every hidden cell can be at most, given that none of them is empty and that totals add up. */
function upperBounds(cells: readonly CountedCell[], hidden: ReadonlySet<string>): Map<string, number> {
  const sizes = new Map(cells.map(({ group, persons }) => [keyOf(group), persons]));
  const partsOf = (group: readonly string[]): CountedCell[] =>
    cells.filter((cell) => cell.group.length === group.length + 1 && keyOf(cell.group.slice(0, -1)) === keyOf(group));
  const least = (cell: CountedCell): number => {
    if (!hidden.has(keyOf(cell.group))) return cell.persons;
    const parts = partsOf(cell.group);
    return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + least(part), 0);
  };
  const bounds = new Map<string, number>();
  const bound = (cell: CountedCell, most: number): void => {
    const key = keyOf(cell.group);
    if (hidden.has(key)) bounds.set(key, most);
    const parts = partsOf(cell.group);
    const sum = parts.reduce((total, part) => total + least(part), 0);
    const own = hidden.has(key) ? most : sizes.get(key)!;
    parts.forEach((part) => bound(part, own - sum + least(part)));
  };
  cells.filter(({ group }) => group.length === 0).forEach((root) => bound(root, Infinity));
  return bounds;
}

describe('For whoever knows every total of the same answer', () => {
  test('no withheld cell follows by subtraction', () => {
    fc.assert(
      fc.property(answers, ({ cells, least }) => {
        const hidden = new Set(withheld(cells, least));
        expect([...whatFollows(equationsOf(cells, hidden))]).toEqual([]);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('each withheld cell of the finest groups might have enough people', () => {
    fc.assert(
      fc.property(answers, ({ cells, least }) => {
        const hidden = new Set(withheld(cells, least));
        const depth = Math.max(...cells.map(({ group }) => group.length));
        const bounds = upperBounds(cells, hidden);
        const finest = [...bounds].filter(([key]) => key.split(' ').length === depth);
        expect(finest.filter(([, most]) => most < least)).toEqual([]);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('every small cell is withheld, and nothing at all where none is small', () => {
    fc.assert(
      fc.property(answers, ({ cells, least }) => {
        const hidden = new Set(withheld(cells, least));
        const small = cells.filter(({ persons }) => persons > 0 && persons < least);
        expect(small.filter(({ group }) => !hidden.has(keyOf(group)))).toEqual([]);
        if (small.length === 0) expect(hidden.size).toBe(0);
        for (const { group, persons } of cells) if (persons === 0) expect(hidden.has(keyOf(group))).toBe(false);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('also where somebody stands in several cells and is counted once in their total', () => {
    const distinct = answers.map(({ cells, least }) => {
      const most = (group: readonly string[]): number =>
        Math.max(...cells.filter((cell) => keyOf(cell.group).startsWith(keyOf(group))).map(({ persons }) => persons));
      const depth = Math.max(...cells.map(({ group }) => group.length));
      const inCells = (group: readonly string[]): number =>
        Math.max(
          0,
          ...cells
            .filter((c) => c.group.length === depth && keyOf(c.group).startsWith(keyOf(group)))
            .map((c) => c.persons),
        );
      return {
        least,
        cells: cells.map((cell) => ({
          ...cell,
          persons: cell.group.length === depth ? most(cell.group) : inCells(cell.group),
        })),
      };
    });
    fc.assert(
      fc.property(distinct, ({ cells, least }) => {
        const hidden = new Set(withheld(cells, least));
        expect([...whatFollows(equationsOf(cells, hidden))]).toEqual([]);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
