import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenPromises, schemaOfLastTag, vagueDeprecations } from '../support/schema-promises.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const current = readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8');
const released = readFileSync(join(root, 'packages/schema/released/schema.graphql'), 'utf8');
const today = new Date().toISOString().slice(0, 10);

describe('The schema keeps what was promised', () => {
  test('with the last release: whoever built on that goes on without a change', async () => {
    expect(await brokenPromises(released, current, today)).toEqual([]);
  });

  test('with the last tag of this repository, where it has one', async () => {
    const { sdl } = schemaOfLastTag(root) ?? { sdl: released };
    expect(await brokenPromises(sdl, current, today)).toEqual([]);
  });

  test('and says of what it means to drop why, and from which day it is gone', () => {
    expect(vagueDeprecations(current)).toEqual([]);
  });
});

const PROMISED = `
  type Query { bill(unitNo: ID!, paid: Boolean): Bill old: Int @deprecated(reason: "改用 bill,2027-06-30 起取消。Use bill.") }
  type Bill @key(fields: "id") @key(fields: "unitNo feeMonth") { id: ID! unitNo: ID! feeMonth: String! kind: Kind! note: String }
  enum Kind { REGULAR LATE }
  input Filter { kind: Kind }
  type Mutation { pay(filter: Filter): Bill! }
`;

describe('A promise counts as broken when', () => {
  test.each([
    ['a field goes', ' note: String', '', /note/],
    ['a field may be null that never was', 'kind: Kind!', 'kind: Kind', /Bill.kind/],
    ['a field has another type', 'note: String', 'note: Int', /note/],
    ['an argument goes', ', paid: Boolean', '', /paid/],
    ['an argument becomes required', 'paid: Boolean', 'paid: Boolean!', /paid/],
    ['an argument is added that must be given', 'unitNo: ID!,', 'unitNo: ID!, month: String!,', /month/],
    ['a value of an enum goes', 'REGULAR LATE', 'REGULAR', /LATE/],
    ['a field of an input must be given', '{ kind: Kind }', '{ kind: Kind! }', /kind/],
    ['a field of an input goes', '{ kind: Kind }', '{ other: Kind }', /kind/],
    ['an operation goes', 'pay(filter: Filter): Bill!', 'repay(filter: Filter): Bill!', /pay/],
    [
      'a key goes by which other graphs refer to us',
      ' @key(fields: "unitNo feeMonth")',
      '',
      /Key 'Bill unitNo feeMonth'/,
    ],
    ['something deprecated goes before its day', / old: .*?"\)/, '', /old/],
  ])('%s', async (_what, text, replacement, named) => {
    const changed = PROMISED.replace(text, replacement);
    expect(changed).not.toBe(PROMISED);
    const broken = await brokenPromises(PROMISED, changed, '2027-06-29');
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(named);
  });

  test('not when something is added, nor when what was deprecated goes on its day', async () => {
    const more = PROMISED.replace('note: String', 'note: String paid: Boolean!').replace('LATE', 'LATE REFUND');
    expect(await brokenPromises(PROMISED, more, '2027-06-29')).toEqual([]);
    expect(await brokenPromises(PROMISED, PROMISED.replace(/ old: .*?"\)/, ''), '2027-06-30')).toEqual([]);
  });
});

describe('A deprecation is vague', () => {
  test.each([
    ['without a reason', '@deprecated'],
    ['without a day', '@deprecated(reason: "改用 bill。Use bill.")'],
    ['with a day that no calendar has', '@deprecated(reason: "改用 bill,2027-02-30 起取消。Use bill.")'],
    ['in English alone', '@deprecated(reason: "Use bill; gone on 2027-06-30.")'],
    ['in Chinese alone', '@deprecated(reason: "改用账单,2027-06-30 起取消。")'],
  ])('%s, wherever it stands', (_what, deprecated) => {
    const good = '@deprecated(reason: "改用 bill,2027-06-30 起取消。Use bill instead; gone from then on.")';
    const places = (directive: string): string[] => [
      `type Query { old: Int ${directive} }`,
      `type Query { bill(old: Int ${directive}): Int }`,
      `enum Kind { OLD ${directive} }`,
      `input Filter { old: Int ${directive} }`,
    ];
    expect(places(deprecated).map((sdl) => vagueDeprecations(sdl).length)).toEqual([1, 1, 1, 1]);
    expect(places(good).flatMap(vagueDeprecations)).toEqual([]);
  });
});
