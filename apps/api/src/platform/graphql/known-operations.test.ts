import { describe, expect, test } from '@jest/globals';
import { KnownOperations } from './known-operations.ts';

const known = new KnownOperations({ 'sha256:abc': 'query Me { me { username units { unitNo } } }' });
const named = (sha256Hash: string): object => ({
  operationName: 'Me',
  variables: { n: 1 },
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

describe('An operation of the pages', () => {
  test('is run by its hash, with the type of everything that it selects', () => {
    const { query, operationName, variables } = known.resolve(named('abc'), false) as Record<string, unknown>;
    expect(String(query).replace(/\s+/g, ' ')).toBe(
      'query Me { me { username units { unitNo __typename } __typename } }',
    );
    expect({ operationName, variables }).toEqual({ operationName: 'Me', variables: { n: 1 } });
  });

  test('that is not known is not run, whoever asks', () => {
    expect(known.resolve(named('abd'), true)).toBeNull();
  });
});

test('a text of one’s own is left to those who may ask anything', () => {
  const body = { query: '{ me { username } }' };
  expect(known.resolve(body, true)).toBe(body);
  expect(known.resolve(body, false)).toBeNull();
  expect(known.resolve(undefined, false)).toBeNull();
});
