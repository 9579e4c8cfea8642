import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, print } from 'graphql';
import { holdsScopes } from '../identity/viewer.ts';
import type { Viewer } from '../identity/viewer.ts';
import { authenticateRootFields, holdAccess } from './access.ts';
import type { ScopeSets } from '../identity/viewer.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@authenticated", "@requiresScopes", "@tag"])`;

const document = authenticateRootFields(
  parse(`${LINK}
    type Query {
      open: Int @tag(name: "public")
      law: Int
      secrets: [Secret!]
      either: Int @requiresScopes(scopes: [["a:read", "b:read"], ["c:read"]])
      box: Box
    }
    type Box { secret: Secret  size: Int }
    type Secret @requiresScopes(scopes: [["secret:read"]]) { text: String }`),
);
const schema = buildSubgraphSchema([{ typeDefs: document }]);
holdAccess(schema);

/** Resolvers that check nothing. */
const root = { open: 1, law: 2, either: 3, secrets: [{ text: 's' }], box: { size: 4, secret: { text: 's' } } };

const portal = (...scopes: string[]): Viewer => ({
  accountId: 1,
  username: 'p',
  displayName: 'p',
  roles: ['PORTAL'],
  scopes,
  demo: false,
  units: [],
  agency: true,
  endUser: null,
});

async function ask(query: string, viewer: Viewer | null): Promise<{ data: unknown; refused: string[] }> {
  const signedIn = (): Viewer => {
    if (viewer === null) throw new Error('UNAUTHENTICATED');
    return viewer;
  };
  const requireScopes = (sets: ScopeSets): void => {
    if (!holdsScopes(signedIn(), sets)) throw new Error('FORBIDDEN');
  };
  const contextValue = { signedIn, requireScopes };
  const { data, errors = [] } = await graphql({ schema, source: query, rootValue: root, contextValue });
  return { data: { ...data }, refused: errors.map(({ message }) => message) };
}

describe('what the directives say', () => {
  test('is said of every root field that is not tagged as public', () => {
    expect(print(document)).toContain('open: Int @tag(name: "public")\n');
    expect(print(document)).toContain('law: Int @authenticated');
    expect(print(document)).toContain('secret: Secret\n');
  });

  test('is held although no resolver checks it', async () => {
    expect(await ask('{ open law }', null)).toEqual({ data: { open: 1, law: null }, refused: ['UNAUTHENTICATED'] });
    expect(await ask('{ open law }', portal())).toEqual({ data: { open: 1, law: 2 }, refused: [] });
  });

  test('of a type is held wherever the type is returned, in lists and below others', async () => {
    const asked = '{ secrets { text } box { size secret { text } } }';
    expect(await ask(asked, portal('a:read'))).toEqual({
      data: { secrets: null, box: { size: 4, secret: null } },
      refused: ['FORBIDDEN', 'FORBIDDEN'],
    });
    expect((await ask(asked, portal('secret:read'))).refused).toEqual([]);
    expect((await ask(asked, { ...portal(), roles: ['CLERK'] })).refused).toEqual([]);
  });

  test('of several scopes asks for all of one set', async () => {
    const told = async (...scopes: string[]): Promise<string[]> => (await ask('{ either }', portal(...scopes))).refused;
    expect(await told('a:read')).toEqual(['FORBIDDEN']);
    expect(await told('a:read', 'b:read')).toEqual([]);
    expect(await told('c:read')).toEqual([]);
  });
});
