import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { REFUSALS } from '@canbao/rules';
import { isTypeDefinitionNode, parse, print, visit } from 'graphql';
import type { FieldDefinitionNode } from 'graphql';
import { compose } from './enterprise-services/compose.ts';
import type { Subgraph } from './enterprise-services/compose.ts';
import type { Client } from '../support/client.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';

const hall = useHall();
const PEOPLE = ['320599196209010017', '32059919650131013X', '320599196502010155', '320599197208010028'];
const units: string[] = [];
const persons: string[] = [];
const enrolments: number[] = [];
let portal: Client;

beforeAll(async () => {
  const records = new Records(hall.database);
  for (let index = 0; index < PEOPLE.length; index += 1) {
    const unitNo = `3205990000000710${index}`;
    const unitId = await records.unit({ unitNo, name: `联邦${index}厂`, creditCode: '91320599MA0000000X' });
    const accountId = await records.account({ username: `fed-clerk-${index}`, roles: ['CLERK'], units: [unitId] });
    const member = await records.enrolled({ unitId, accountId, idNo: PEOPLE[index]!, name: '联邦人', from: '2022-09' });
    await records.billed({
      unitId,
      feeMonth: '2022-09',
      noticeNo: `71000${index}2209`,
      code: `FED00000000000${index}0`,
    });
    units.push(unitNo);
    persons.push(member.personNo);
    enrolments.push(member.enrolmentId);
  }
  const scopes = ['unit:read', 'person:read', 'enrolment:read', 'bill:read'];
  await records.account({ username: 'fed-portal', roles: ['PORTAL'], scopes });
  await records.account({ username: 'fed-narrow', roles: ['PORTAL'], scopes: ['unit:read'] });
  portal = await hall.client.signedIn('fed-portal');
});

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
  ... on Unit { unitNo name } ... on Person { personNo } ... on Enrolment { id } ... on Bill { unitNo feeMonth noticeNo } } }`;

const entities = async (client: Client, r: readonly object[]): Promise<unknown[]> =>
  (await client.ask<{ _entities: unknown[] }>(ENTITIES, { r }))._entities;

test('a portal resolves every entity by its key, in the order in which it asks', async () => {
  const asked = units.flatMap((unitNo, index) => [
    { __typename: 'Unit', unitNo },
    { __typename: 'Person', personNo: persons[index] },
    { __typename: 'Enrolment', id: String(enrolments[index]) },
    { __typename: 'Bill', unitNo, feeMonth: '2022-09' },
  ]);
  expect(await entities(portal, asked)).toEqual(
    units.flatMap((unitNo, index) => [
      { __typename: 'Unit', unitNo, name: `联邦${index}厂` },
      { __typename: 'Person', personNo: persons[index] },
      { __typename: 'Enrolment', id: String(enrolments[index]) },
      { __typename: 'Bill', unitNo, feeMonth: '2022-09', noticeNo: `71000${index}2209` },
    ]),
  );
});

test('units that share a credit code answer to it with the one registered first', async () => {
  expect(await entities(portal, [{ __typename: 'Unit', creditCode: '91320599MA0000000X' }])).toEqual([
    { __typename: 'Unit', unitNo: units[0], name: '联邦0厂' },
  ]);
});

test('what does not exist is null, and takes nothing else with it', async () => {
  const asked = [
    { __typename: 'Unit', unitNo: '32059900000099999' },
    { __typename: 'Person', personNo: '0' },
    { __typename: 'Bill', unitNo: units[0], feeMonth: '2031-01' },
    { __typename: 'Unit', unitNo: units[1] },
  ];
  expect(await entities(portal, asked)).toEqual([
    null,
    null,
    null,
    { __typename: 'Unit', unitNo: units[1], name: '联邦1厂' },
  ]);
});

test('a portal gets nothing beyond its scopes', async () => {
  const narrow = await hall.client.signedIn('fed-narrow');
  const { data, errors } = await narrow.exchange<{ _entities: unknown[] }>(ENTITIES, {
    r: [
      { __typename: 'Unit', unitNo: units[0] },
      { __typename: 'Person', personNo: persons[0] },
      { __typename: 'Enrolment', id: String(enrolments[0]) },
      { __typename: 'Bill', unitNo: units[0], feeMonth: '2022-09' },
    ],
  });
  expect(data?._entities).toEqual([{ __typename: 'Unit', unitNo: units[0], name: '联邦0厂' }, null, null, null]);
  expect(errors.map((error) => error.extensions.code).filter((code) => code !== 'FORBIDDEN')).toEqual([]);
});

test('a portal that may read enrolments alone is told of no declaration through them', async () => {
  const asked = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enrolment { id declaration { id } } } }`;
  const { data, errors } = await portal.exchange<{ _entities: unknown[] }>(asked, {
    r: [{ __typename: 'Enrolment', id: String(enrolments[0]) }],
  });
  expect(data?._entities).toEqual([{ id: String(enrolments[0]), declaration: null }]);
  expect(errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
});

const committed = readFileSync(new URL('../../packages/schema/schema.graphql', import.meta.url), 'utf8');

/** Each type as it is printed, with its fields by name: their order is that in which the classes happened to be loaded. */
function types(sdl: string): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const definition of parse(sdl).definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const { fields = [] } = definition as { fields?: readonly FieldDefinitionNode[] };
    const byName = fields.toSorted((a, b) => a.name.value.localeCompare(b.name.value));
    printed[definition.name.value] = print({ ...definition, fields: byName } as typeof definition);
  }
  return printed;
}

test('what a portal composes is the committed schema, with every description and directive', async () => {
  const { _service } = await portal.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
  expect(types(_service.sdl)).toMatchObject(types(committed));
});

test('every root field is for whoever is signed in, but for those that are open to everybody', () => {
  const open: string[] = [];
  visit(parse(committed), {
    ObjectTypeDefinition: ({ name, fields = [] }) => {
      if (!['Query', 'Mutation'].includes(name.value)) return;
      for (const { name: field, directives = [] } of fields) {
        if (!directives.some((directive) => directive.name.value === 'authenticated')) open.push(field.value);
      }
    },
  });
  expect(open.sort()).toEqual(['me', 'signIn', 'signOut', 'verifyDocument']);
});

test('a composition that leaves the two something to misunderstand is none', () => {
  const ours = { name: 'canbao', url: 'http://canbao.test/graphql', sdl: committed };
  const theirs = (fields: string): Subgraph => ({
    name: 'other',
    url: 'http://other.test/graphql',
    sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
      type Query { other: Unit } type Unit @key(fields: "unitNo") { unitNo: ID! ${fields} }`,
  });
  expect(compose([ours, theirs('cases: Int!')])).toContain('join__Graph');
  expect(() => compose([ours, theirs('name: String!')])).toThrow('Unit.name');
  expect(() => compose([ours, theirs('"""Somebody else’s words."""\n creditCode: String!')])).toThrow('creditCode');
});

test('the page for portals names every key, scope and tag of the schema, and files and codes that there are', () => {
  const docs = new URL('../../docs/', import.meta.url);
  const page = readFileSync(new URL('federation.md', docs), 'utf8');
  const said = new Set<string>();
  visit(parse(committed), {
    Directive: ({ name, arguments: given = [] }) => {
      if (['key', 'requiresScopes', 'tag'].includes(name.value))
        for (const { value } of given) for (const [, word] of print(value).matchAll(/"([^"]+)"/g)) said.add(word!);
      said.add(`@${name.value}`);
    },
  });
  said.delete('@link');
  const named = (word: string): boolean =>
    word.startsWith('@') ? page.includes(word) : page.includes(`\`${word}\``) || page.includes(`"${word}"`);
  expect([...said].filter((word) => !named(word))).toEqual([]);
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(new URL(link, docs)))).toEqual([]);
  const codes = [...page.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => !Object.hasOwn(REFUSALS, code))).toEqual([]);
});
