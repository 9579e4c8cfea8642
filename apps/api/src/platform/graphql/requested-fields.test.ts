import { expect, test } from '@jest/globals';
import { getOperationAST, Kind, parse } from 'graphql';
import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { requestedFields } from './requested-fields.ts';

function infoOf(text: string): { fieldNodes: FieldNode[]; fragments: Record<string, FragmentDefinitionNode> } {
  const document = parse(text);
  const fieldNodes = getOperationAST(document)!.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return { fieldNodes, fragments: Object.fromEntries(definitions.map((fragment) => [fragment.name.value, fragment])) };
}

test('names what is asked for, whatever it is called in the answer', () => {
  const info = infoOf('{ roster { totalItems list: items { name who: name idNo } } }');
  expect([...requestedFields(info)]).toEqual(['totalItems', 'items']);
  expect([...requestedFields(info, 'items')]).toEqual(['name', 'idNo']);
});

test('looks into fragments, and into those within them', () => {
  const info = infoOf(`{ roster { ...a ... on List { items { sex } } } }
    fragment a on List { items { ...b phone @include(if: false) } } fragment b on Item { name }`);
  expect([...requestedFields(info, 'items')].sort()).toEqual(['name', 'phone', 'sex']);
});

test('the same field asked for twice is one request for both', () => {
  expect([...requestedFields(infoOf('{ roster { items { name } } roster { items { sex } } }'), 'items')]).toEqual([
    'name',
    'sex',
  ]);
});

test('nothing is asked for of a field that was left out', () => {
  expect(requestedFields(infoOf('{ roster { totalItems } }'), 'items').size).toBe(0);
});
