import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { unknownFields } from './platform/graphql/query-cost.ts';
import { QUERY_COSTS } from './query-costs.ts';

const sdl = readFileSync(new URL('../../../packages/schema/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl.replace(/^extend schema[^\n]*$/m, ''), { assumeValidSDL: true });

test('every line of the table of costs is about a field of the schema', () => {
  expect(unknownFields(schema, QUERY_COSTS)).toEqual(['Query._entities']);
});

test('every query that gives a page of something says what else it reads', () => {
  const paged = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
    args.some(({ name }) => name === 'options'),
  );
  expect(paged.length).toBeGreaterThan(5);
  expect(paged.map(({ name }) => `Query.${name}`).filter((field) => !Object.hasOwn(QUERY_COSTS, field))).toEqual([]);
});
