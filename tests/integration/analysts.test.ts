import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { buildCity } from '../support/city.ts';
import type { Client } from '../support/client.ts';
import { useHall } from '../support/hall.ts';
import { PLAIN_SQL } from '../statistics/cookbook-sql.ts';

const hall = useHall();
let analyst: Client;
let officer: Client;

beforeAll(async () => {
  [analyst, officer] = [await hall.client.signedIn('analyst'), await hall.client.signedIn('officer')];
});

const document = readFileSync(new URL('../../docs/analysts.md', import.meta.url), 'utf8');
const questions = [...document.matchAll(/^### (\d+)\. (.+)\n\n```graphql\n([\s\S]+?)```\n\n\S/gm)].map(
  ([, number, question, query]) => ({ number: Number(number), question: question!, query: query! }),
);

type Cell = Readonly<Record<string, unknown>>;

/** The one field that a query of the cookbook asks for. */
function fieldOf(query: string): FieldNode {
  const [operation] = parse(query).definitions as [OperationDefinitionNode];
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error(`not one field: ${query}`);
  return field;
}

async function answerTo(query: string, as: Client): Promise<Cell[]> {
  const data = await as.ask<Record<string, Cell[]>>(query);
  return data[fieldOf(query).name.value]!;
}

const told = (cell: Cell): string => {
  expect(cell['asOf'] ?? '2022-09-20').toMatch(/^2022-09-20/);
  return JSON.stringify(Object.fromEntries(Object.entries(cell).filter(([name]) => !ASIDE.has(name))));
};
const ASIDE = new Set(['asOf', 'withheld']);

/** Which group a cell is of: everything but its numbers. */
const groupOf = (cell: Cell): string => JSON.stringify(Object.entries(cell).filter(([name]) => DIMENSIONS.has(name)));
const DIMENSIONS = new Set([
  ...['groupedBy', 'insuranceType', 'feeMonth', 'coveredMonth', 'kind', 'area', 'industry', 'unitType', 'unitNo'],
  ...['unitName', 'personType', 'sex', 'ageBand', 'baseBand'],
]);

async function holds({ number, query }: (typeof questions)[number]): Promise<{ cells: number; withheld: number }> {
  const plain = (await hall.database.query<Cell>(PLAIN_SQL[number]!)).map((row) => JSON.stringify(row)).sort();
  const all = await answerTo(query, officer);
  expect(all.map(told).sort()).toEqual(plain);
  const masked = await answerTo(query, analyst);
  expect(masked.map(groupOf)).toEqual(all.map(groupOf));
  const withheld = masked.filter((cell) => cell['withheld'] === true);
  masked.forEach((cell, index) => {
    for (const [name, value] of Object.entries(cell)) {
      if (name === 'asOf') continue; // the second question may be answered in a later second than the first
      if (cell['withheld'] !== true || DIMENSIONS.has(name)) expect(value).toEqual(all[index]![name] ?? null);
    }
  });
  return { cells: all.length, withheld: withheld.length };
}

test('the cookbook has twenty questions, numbered, each with a plain statement beside it', () => {
  expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(Object.keys(PLAIN_SQL).map(Number)).toEqual(questions.map(({ number }) => number));
});

describe.each(['the demonstration', 'a city of 200 units beside it'])('Of %s the cookbook’s query', (of) => {
  let withheld = 0;

  beforeAll(async () => {
    if (of !== 'the demonstration') await buildCity(hall.database);
  });

  test.each(questions)('$number: $question', async (question) => {
    const answer = await holds(question);
    expect(answer.cells).toBeGreaterThan(0);
    withheld += answer.withheld;
  });

  test('s of all twenty have withheld something from the analyst', () => {
    expect(withheld).toBeGreaterThan(0);
  });
});
