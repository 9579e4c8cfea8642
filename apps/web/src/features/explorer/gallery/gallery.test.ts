import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, coerceInputValue, isInputType, Kind, parse, typeFromAST, validate } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { GALLERY, GALLERY_TOPICS } from './index.ts';

const sdl = readFileSync(createRequire(import.meta.url).resolve('@canbao/schema/schema.graphql'), 'utf8');
const schema = buildSchema(sdl, { assumeValidSDL: true });

describe('The gallery', () => {
  test('asks each question once, under every topic, by an operation with a name of its own', () => {
    const names = GALLERY.map(({ query }) => (parse(query).definitions[0] as OperationDefinitionNode).name?.value);
    expect(new Set(names).size).toBe(GALLERY.length);
    expect(names).not.toContain(undefined);
    expect(new Set(GALLERY.map(({ question }) => question)).size).toBe(GALLERY.length);
    expect(new Set(GALLERY.map(({ topic }) => topic))).toEqual(new Set(GALLERY_TOPICS));
  });

  test.each(GALLERY.map((example) => [example.question, example] as const))(
    '%s – fits the schema',
    (_question, example) => {
      const document = parse(example.query);
      expect(validate(schema, document)).toEqual([]);
      expect(document.definitions.map(({ kind }) => kind)).toEqual([Kind.OPERATION_DEFINITION]);
      const operation = document.definitions[0] as OperationDefinitionNode;
      expect(operation.operation).toBe('query');
      const variables: Record<string, unknown> = example.variables({
        unitNo: '32059900000000117',
        feeMonth: '2022-09',
      });
      const declared = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
        const input = typeFromAST(schema, type);
        if (!isInputType(input)) throw new Error(`${variable.name.value} is no input`);
        coerceInputValue(variables[variable.name.value], input);
        return variable.name.value;
      });
      expect(Object.keys(variables).sort()).toEqual(declared.sort());
    },
  );
});
