import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, visit } from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const committed = readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8');

describe('the committed schema', () => {
  test('is what the decorated classes print', () => {
    const folder = mkdtempSync(join(tmpdir(), 'canbao-schema-'));
    try {
      const file = join(folder, 'schema.graphql');
      execFileSync(process.execPath, [join(root, 'apps/api/dist/src/platform/graphql/print-schema.js'), file]);
      expect(committed).toBe(readFileSync(file, 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('describes every type, field, argument and value, the Chinese term first and then in English', () => {
    const silent: string[] = [];
    const look = (node: { name: { value: string }; description?: { value: string } }): void => {
      const text = node.description?.value ?? '';
      if (!/^[^A-Za-z]*[\u4e00-\u9fff].*[A-Za-z]{2}/s.test(text)) silent.push(`${node.name.value}: ${text}`);
    };
    visit(parse(committed), {
      ObjectTypeDefinition: (node) => {
        if (!['Query', 'Mutation'].includes(node.name.value)) look(node);
      },
      InputObjectTypeDefinition: look,
      EnumTypeDefinition: look,
      EnumValueDefinition: look,
      ScalarTypeDefinition: look,
      FieldDefinition: look,
      InputValueDefinition: look,
    });
    expect(silent).toEqual([]);
  });

  test('keeps the keys by which other graphs refer to us', () => {
    for (const key of [
      'type Unit @key(fields: "unitNo") @key(fields: "creditCode")',
      'type Person @key(fields: "personNo")',
      'type Enrolment @key(fields: "id")',
      'type Bill @key(fields: "unitNo feeMonth")',
    ]) {
      expect(committed).toContain(key);
    }
  });
});
