import assert from 'node:assert/strict';
import { whatFollows } from '../../packages/rules/testing/what-follows.ts';
import type { Client } from '../support/client.ts';
import type { PlainRow } from './plain-rows.ts';
import type { Question } from './question.ts';
import type { Measures, Statistic } from './statistic.ts';

/** Whoever asks, and which rows they can list. */
export interface Asker {
  readonly name: string;
  readonly client: Client;
  readonly mayList: (row: PlainRow) => boolean;
  /** whether small cells are withheld from them */
  readonly masked: boolean;
}

/** What came of a question that was answered. */
export interface Compared {
  readonly cells: number;
  readonly withheld: number;
}

const LEAST = 5;
const MOST_CELLS = 2000;

type WireCell = Measures & { readonly groupedBy: readonly string[]; readonly withheld: boolean };

/** Groups by their values, each with its rows; how many dimensions it is grouped by. */
type Groups = Map<string, { readonly depth: number; readonly rows: PlainRow[] }>;

/**
 * Asks the product and holds its answer against the rows that the asker can list: every cell is there, each number that is
 * told is right, each small one is withheld, and none that is withheld follows from what is told. Throws where it is not so.
 */
export async function compareAnswer(statistic: Statistic, question: Question, asker: Asker): Promise<Compared> {
  const names = Object.keys(statistic.dimensions).filter((name) => question.groupBy.includes(name));
  const found = statistic.rows.filter((row) => asker.mayList(row) && question.leaves(row));
  const groups = groupsOf(found, names, question.totals);
  const { data, errors } = await asker.client.exchange<{ answer: WireCell[] }>(queryFor(statistic), {
    ...{ groupBy: question.groupBy, filter: question.filter, totals: question.totals },
  });
  const finest = [...groups.values()].filter(({ depth }) => depth === names.length).length;
  if (finest > MOST_CELLS) {
    same(
      errors.map(({ extensions }) => extensions.code),
      ['STATISTICS_TOO_FINE'],
    );
    return { cells: 0, withheld: 0 };
  }
  same(errors, []);
  const cells = new Map(data!.answer.map((cell) => [keyOfCell(cell, names, statistic), cell]));
  assert.equal(cells.size, data!.answer.length, 'a group is told twice');
  same([...cells.keys()].sort(), [...groups.keys()].sort());
  for (const [key, { rows }] of groups) compareCell(statistic, rows, cells.get(key)!, asker.masked);
  for (const { of } of statistic.counted) same([...whatFollows(equationsOf(cells, of[0]!))], []);
  return { cells: cells.size, withheld: [...cells.values()].filter(({ withheld }) => withheld).length };
}

/** Lists are compared as texts: those of an answer are made in another realm than the test's. */
function same(actual: readonly unknown[], expected: readonly unknown[]): void {
  assert.equal(JSON.stringify(actual), JSON.stringify(expected));
}

function queryFor({ field, dimensionType, filterType, dimensions, measures }: Statistic): string {
  const fields = [...new Set([...Object.values(dimensions), ...Object.keys(measures([]))])].join(' ');
  return `query ($groupBy: [${dimensionType}!]!, $filter: ${filterType}, $totals: Boolean) {
    answer: ${field}(groupBy: $groupBy, filter: $filter, totals: $totals) { groupedBy withheld ${fields} } }`;
}

function groupsOf(rows: readonly PlainRow[], names: readonly string[], totals: boolean): Groups {
  const groups: Groups = new Map();
  const least = names[0] === 'INSURANCE_TYPE' ? 1 : 0;
  const depths = totals
    ? Array.from({ length: names.length - least + 1 }, (_, less) => names.length - less)
    : [names.length];
  // the sum of everything is there also where there is nothing
  if (depths.includes(0)) groups.set(keyOf([]), { depth: 0, rows: [] });
  for (const row of rows) {
    const values = names.map((name) => row.by[name]!);
    for (const depth of depths) {
      const key = keyOf(values.slice(0, depth));
      const group = groups.get(key) ?? { depth, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  return groups;
}

/** A group in one text, which has as many parts as the group has values. */
function keyOf(values: readonly (string | null)[]): string {
  return values.map((value) => `/${value ?? '-'}`).join('');
}

function keyOfCell(cell: WireCell, names: readonly string[], { dimensions }: Statistic): string {
  same(cell.groupedBy, names.slice(0, cell.groupedBy.length));
  for (const name of Object.keys(dimensions)) {
    if (!cell.groupedBy.includes(name))
      assert.equal(cell[dimensions[name]!], null, `${name} is told of a group that is not by it`);
  }
  return keyOf(cell.groupedBy.map((name) => cell[dimensions[name]!] as string | null));
}

function compareCell(statistic: Statistic, rows: readonly PlainRow[], cell: WireCell, masked: boolean): void {
  const expected = statistic.measures(rows);
  const small = statistic.counted.filter(({ people }) => people(rows) > 0 && people(rows) < LEAST);
  if (masked)
    for (const { of } of small) for (const name of of) assert.equal(cell[name], null, `${name} is told of too few`);
  for (const [name, value] of Object.entries(expected)) {
    if (cell[name] === null && cell.withheld && masked) continue;
    assert.equal(cell[name], value, name);
  }
  if (!masked) assert.equal(cell.withheld, false);
}

/** Each total in the answer is the sum of the cells that have one value more; those of which a measure is withheld are unknown. */
function equationsOf(cells: ReadonlyMap<string, WireCell>, measure: string): Map<string, number>[] {
  const equations = new Map<string, Map<string, number>>();
  for (const key of cells.keys()) equations.set(key, new Map());
  for (const [key, cell] of cells) {
    if (cell[measure] !== null) continue;
    equations.get(key)!.set(key, -1);
    if (key !== keyOf([])) equations.get(key.slice(0, key.lastIndexOf('/')))?.set(key, 1);
  }
  // the finest cells add up nothing
  const depth = Math.max(...[...cells.values()].map(({ groupedBy }) => groupedBy.length));
  return [...equations].filter(([key]) => cells.get(key)!.groupedBy.length < depth).map(([, equation]) => equation);
}
