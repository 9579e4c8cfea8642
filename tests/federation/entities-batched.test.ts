import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, WireError } from '../support/client.ts';
import { assertion, portalKeys } from '../support/end-user.ts';
import { useHall } from '../support/hall.ts';
import { MANY_FEE_MONTH, writeManyEntities } from '../support/many-entities.ts';
import type { ManyEntities } from '../support/many-entities.ts';
import { Records } from '../support/records.ts';
import { isBookkeeping, tapStatements } from '../support/statements.ts';
import type { StatementWire } from '../support/statements.ts';

const MANY = 500;
const MOST_STATEMENTS = 2;
const hall = useHall();
let wire: StatementWire;
let many: ManyEntities;
let portal: Client;

beforeAll(async () => {
  wire = await tapStatements(hall.database.url);
  await hall.server.end('SIGTERM');
  await hall.restart({ DATABASE_URL: wire.url });
  many = await writeManyEntities(hall.database, MANY);
  const scopes = ['unit:read', 'person:read', 'enrolment:read', 'bill:read'];
  const records = new Records(hall.database);
  await records.account({ username: 'many-portal', roles: ['PORTAL'], scopes });
  await records.account({ username: 'many-bound', roles: ['PORTAL'], scopes });
  await records.account({ username: 'many-officer', roles: ['OFFICER'] });
  portal = await hall.client.signedIn('many-portal');
});
afterAll(async () => {
  await hall.server.end('SIGTERM');
  await wire.close();
});

type Reference = Record<string, string>;
const feeMonth = MANY_FEE_MONTH;

/** A thing by its key, and what must come of it. */
const KINDS: Readonly<Record<string, (index: number) => readonly [Reference, Reference]>> = {
  'Unit by unitNo': (index) => [
    { __typename: 'Unit', unitNo: many.unitNos[index]! },
    { __typename: 'Unit', unitNo: many.unitNos[index]!, creditCode: many.creditCodes[index]! },
  ],
  'Unit by creditCode': (index) => [
    { __typename: 'Unit', creditCode: many.creditCodes[index]! },
    { __typename: 'Unit', unitNo: many.unitNos[index]!, creditCode: many.creditCodes[index]! },
  ],
  Person: (index) => {
    const person = { __typename: 'Person', personNo: many.personNos[index]! };
    return [person, person];
  },
  Enrolment: (index) => {
    const enrolment = { __typename: 'Enrolment', id: many.enrolmentIds[index]! };
    return [enrolment, enrolment];
  },
  Bill: (index) => {
    const bill = { __typename: 'Bill', unitNo: many.unitNos[index]!, feeMonth };
    return [bill, { ...bill, noticeNo: many.noticeNos[index]! }];
  },
};
const kinds = Object.keys(KINDS);

const ASKED = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
  ... on Unit { unitNo creditCode } ... on Person { personNo } ... on Enrolment { id } ... on Bill { unitNo feeMonth noticeNo } } }`;

/** What is answered, and which statements that took besides those of every request. */
async function resolve(
  representations: readonly unknown[],
  client = portal,
  query = ASKED,
): Promise<{ entities: unknown[]; errors: readonly WireError[]; statements: string[] }> {
  let entities: unknown[] = [];
  let errors: readonly WireError[] = [];
  const statements = await wire.during(async () => {
    const answer = await client.exchange<{ _entities: unknown[] }>(query, { r: representations });
    entities = answer.data?._entities ?? [];
    errors = answer.errors;
  });
  return { entities, errors, statements: statements.filter((statement) => !isBookkeeping(statement)) };
}

/** All of a kind, in an order that is not the database's. */
const shuffled = (kind: string): (readonly [Reference, Reference])[] =>
  Array.from({ length: MANY }, (_, index) => KINDS[kind]!((index * 7 + 3) % MANY));

describe(`${MANY} references`, () => {
  test.each(kinds)('by %s are answered in their order by at most two statements', async (kind) => {
    const pairs = shuffled(kind);
    const { entities, errors, statements } = await resolve(pairs.map(([reference]) => reference));
    expect(errors).toEqual([]);
    expect(entities).toEqual(pairs.map(([, entity]) => entity));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  test('of each kind at once take no more than each kind by itself', async () => {
    const all = kinds.map(shuffled);
    const mixed = Array.from({ length: MANY }, (_, index) => all.map((pairs) => pairs[index]!)).flat();
    const { entities, errors, statements } = await resolve(mixed.map(([reference]) => reference));
    expect(errors).toEqual([]);
    expect(entities).toEqual(mixed.map(([, entity]) => entity));
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS * 4);
  });

  test('to merged records take one statement more, for the records that were kept', async () => {
    const [kept] = many.personNos;
    await hall.database.query(
      `UPDATE canbao.person SET merged_into = (SELECT id FROM canbao.person WHERE person_no = $1) WHERE person_no = ANY ($2)`,
      [kept, many.personNos.slice(1, 251)],
    );
    const { entities, statements } = await resolve(
      many.personNos.map((personNo) => ({ __typename: 'Person', personNo })),
    );
    await hall.database.query('UPDATE canbao.person SET merged_into = NULL WHERE person_no = ANY ($1)', [
      many.personNos,
    ]);
    expect(entities).toEqual(
      many.personNos.map((personNo, index) => ({ __typename: 'Person', personNo: index <= 250 ? kept : personNo })),
    );
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  test('with what hangs on them take one statement more for each, not one for each reference', async () => {
    const deep = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Bill { noticeNo lines { amount } }
      ... on Unit { headcount } ... on Enrolment { person { personNo } } } }`;
    const r = ['Bill', 'Unit by unitNo', 'Enrolment'].flatMap((kind) => shuffled(kind).map(([reference]) => reference));
    const { errors, statements } = await resolve(r, portal, deep);
    expect(errors).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  test('for an end user take no more, nor does any of them reach beyond the user’s units', async () => {
    const keys = portalKeys();
    const officer = await hall.client.signedIn('many-officer');
    const set = 'mutation ($p: String!, $k: String!) { setEndUserKey(portal: $p, publicKey: $k) { portal } }';
    await officer.ask(set, { p: 'many-bound', k: keys.publicPem });
    const units = many.unitNos.slice(0, 3);
    const bound = (await hall.client.signedIn('many-bound')).with({
      'canbao-end-user': await assertion(keys.privateKey, { portal: 'many-bound', units }),
    });
    for (const kind of kinds) {
      const pairs = Array.from({ length: MANY }, (_, index) => KINDS[kind]!(index));
      const { entities, errors, statements } = await resolve(
        pairs.map(([reference]) => reference),
        bound,
      );
      expect(errors).toEqual([]);
      expect(entities).toEqual(pairs.map(([, entity], index) => (index < units.length ? entity : null)));
      expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    }
  });
});

describe('a reference of a list', () => {
  test('that is repeated, unknown or malformed is answered by itself, and the others as ever', async () => {
    const good = kinds.map((kind) => KINDS[kind]!(5));
    const nothing: unknown[] = [
      { __typename: 'Unit', unitNo: '32059900000099999' },
      { __typename: 'Unit', unitNo: 'x' },
      { __typename: 'Unit', unitNo: 17 },
      { __typename: 'Unit' },
      { __typename: 'Unit', creditCode: '' },
      { __typename: 'Person', personNo: "'; DROP TABLE canbao.unit" },
      { __typename: 'Person', personNo: null },
      { __typename: 'Enrolment', id: '999999999999' },
      { __typename: 'Enrolment', id: '99999999999999999999' },
      { __typename: 'Enrolment', id: { toString: 'x' } },
      { __typename: 'Bill', unitNo: many.unitNos[5], feeMonth: '2022-13' },
      { __typename: 'Bill', unitNo: many.unitNos[5], feeMonth: '2031-01' },
      { __typename: 'Bill', unitNo: `${many.unitNos[5]!} ${feeMonth}`, feeMonth },
      { __typename: 'Bill', unitNo: many.unitNos[5] },
    ];
    const wrong: unknown[] = [
      { __typename: 'Unit', unitNo: '3205990000000\u00009999' },
      { __typename: 'Charge', id: '1' },
      { __typename: 'Nothing' },
      { __typename: 'toString' },
      { unitNo: many.unitNos[5] },
      'Unit',
      [],
    ];
    const asked = good.map(([reference]) => reference);
    const told = good.map(([, entity]) => entity);
    const { entities, errors } = await resolve([...nothing, ...asked, ...wrong, ...asked]);
    expect(entities).toEqual([...nothing.map(() => null), ...told, ...wrong.map(() => null), ...told]);
    const first = nothing.length + good.length;
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      wrong.map((_, index) => [['_entities', first + index], 'BAD_USER_INPUT']),
    );
  });
});
