import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, isUnionType } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import type { Client } from '../support/client.ts';
import { assertion, portalKeys } from '../support/end-user.ts';
import { everyQuery, selection } from '../support/every-query.ts';
import { Records } from '../support/records.ts';
import { OURS, PERSON, THEIRS, useTwoUnits } from '../support/two-units.ts';

const two = useTwoUnits();
const keys = portalKeys();
const SCOPES = ['unit:read', 'person:read', 'enrolment:read', 'bill:read', 'charge:read', 'declaration:read'];

/** One entity of the schema: everything of it, asked for by each way to refer to ours. */
interface Entity {
  readonly name: string;
  readonly scope: string;
  readonly query: string;
  readonly r: readonly Record<string, unknown>[];
}
let entities: Entity[];

/** Which scope an entity takes and how ours can be referred to; whoever adds an entity says it here. */
const known = (): Record<string, { scope: string; keys: Record<string, unknown>[] }> => ({
  Unit: { scope: 'unit:read', keys: [{ unitNo: OURS.unitNo }, { unitNo: OURS.unitNo, creditCode: OURS.creditCode }] },
  Person: { scope: 'person:read', keys: [{ personNo: two.ours.personNo }] },
  Enrolment: { scope: 'enrolment:read', keys: [{ id: String(two.ours.enrolmentId) }, { id: two.ours.enrolmentId }] },
  Bill: { scope: 'bill:read', keys: [{ unitNo: OURS.unitNo, feeMonth: '2022-09' }] },
});

beforeAll(async () => {
  const records = new Records(two.hall.database);
  await records.account({ username: 'g-officer', roles: ['OFFICER'] });
  await records.account({ username: 'g-none', roles: ['PORTAL'] });
  await records.account({ username: 'g-bound', roles: ['PORTAL'], scopes: SCOPES });
  const officer = await two.hall.client.signedIn('g-officer');
  const setKey = 'mutation ($k: String!) { setEndUserKey(portal: "g-bound", publicKey: $k) { portal } }';
  await officer.ask(setKey, { k: keys.publicPem });
  const schema = buildClientSchema(await officer.ask<IntrospectionQuery>(getIntrospectionQuery()));
  const union = schema.getType('_Entity');
  if (!isUnionType(union)) throw new Error('the schema has no entities');
  entities = union.getTypes().map((type) => {
    const told = known()[type.name];
    if (told === undefined) throw new Error(`tell which scope ${type.name} takes, and how ours can be referred to`);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${selection(type, 3)} } }`;
    return {
      name: type.name,
      scope: told.scope,
      query,
      r: told.keys.map((key) => ({ __typename: type.name, ...key })),
    };
  });
});

const secrets = (): string[] => [OURS.name, ...personal(), two.ours.noticeNo];
const personal = (): string[] => [PERSON.name, PERSON.idNo, '3205*******0017', two.ours.personNo];

interface Told {
  readonly found: boolean[];
  readonly codes: (string | undefined)[];
  readonly leaked: string[];
}

async function told(client: Client, { query, r }: Entity): Promise<Told> {
  const { data, errors } = await client.exchange<{ _entities: unknown[] | null }>(query, { r });
  const text = JSON.stringify(data);
  return {
    found: data?._entities?.map((entity) => entity !== null) ?? [],
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
    leaked: secrets().filter((secret) => text.includes(secret)),
  };
}

const portalWith = async (name: string, scopes: readonly string[]): Promise<Client> => {
  await new Records(two.hall.database).account({ username: name, roles: ['PORTAL'], scopes });
  return two.hall.client.signedIn(name);
};

const nothing = ({ r }: Entity, ...codes: string[]): Told => ({ found: r.map(() => false), codes, leaked: [] });

describe('every entity of the schema', () => {
  test('is nothing to whoever is not signed in', async () => {
    for (const entity of entities)
      expect([entity.name, await told(two.hall.client, entity)]).toEqual([
        entity.name,
        nothing(entity, 'UNAUTHENTICATED'),
      ]);
  });

  test('is nothing to a clerk of another unit, like one that does not exist; to its own clerk it is all', async () => {
    for (const entity of entities) {
      expect([entity.name, await told(two.theirClerk, entity)]).toEqual([entity.name, nothing(entity)]);
      const own = await told(two.ourClerk, entity);
      expect([entity.name, own.found, own.codes]).toEqual([entity.name, entity.r.map(() => true), []]);
      expect(own.leaked.length).toBeGreaterThan(0);
    }
  });

  test('is nothing to a portal that has every scope but its own', async () => {
    for (const entity of entities) {
      const portal = await portalWith(`without ${entity.scope}`, [
        ...SCOPES.filter((scope) => scope !== entity.scope),
        'payment:write',
      ]);
      expect([entity.name, await told(portal, entity)]).toEqual([entity.name, nothing(entity, 'FORBIDDEN')]);
    }
  });

  test('tells a portal that has its scope alone nothing of other kinds', async () => {
    for (const entity of entities) {
      const portal = await portalWith(`only ${entity.scope}`, [entity.scope]);
      const { codes, leaked } = await told(portal, entity);
      expect([entity.name, codes.filter((code) => code !== 'FORBIDDEN')]).toEqual([entity.name, []]);
      if (entity.scope !== 'person:read') expect(leaked.filter((secret) => personal().includes(secret))).toEqual([]);
    }
  });

  test('is to a portal that acts for end users what it is to the user: nothing without, nothing of another unit', async () => {
    const bound = await two.hall.client.signedIn('g-bound');
    const forUnit = async (unitNo: string): Promise<Client> =>
      bound.with({ 'canbao-end-user': await assertion(keys.privateKey, { portal: 'g-bound', units: [unitNo] }) });
    for (const entity of entities) {
      expect(await told(bound, entity)).toEqual(nothing(entity, 'END_USER_REQUIRED'));
      expect(await told(await forUnit(THEIRS.unitNo), entity)).toEqual(nothing(entity));
      expect((await told(await forUnit(OURS.unitNo), entity)).found).toEqual(entity.r.map(() => true));
    }
  });
});

test('a portal without any scope gets nothing of ours by any query, and is told so', async () => {
  const none = await two.hall.client.signedIn('g-none');
  const answers = { unitNo: OURS.unitNo, feeMonth: '2022-09', idNo: PERSON.idNo, personNo: two.ours.personNo };
  const more = { id: String(two.ours.declarationId), on: '2022-09-20', code: 'ZZZZZZZZZZZZZZZZ', uploadId: '0' };
  const open: string[] = [];
  for (const { field, query, variables } of await everyQuery(none, { ...answers, ...more })) {
    const { data, errors } = await none.exchange(query, variables);
    const text = JSON.stringify(data);
    expect([field, secrets().filter((secret) => text.includes(secret))]).toEqual([field, []]);
    if (!errors.some(({ extensions }) => extensions.code === 'FORBIDDEN')) open.push(field);
  }
  // The law, the calendar, the texts, what everybody may verify, and the tokens that are its own.
  const forEverybody = ['annualDeclaration', 'declarationPeriod', 'policy', 'refusals', 'tokens', 'verifyDocument'];
  expect(open.sort()).toEqual(forEverybody);
});
