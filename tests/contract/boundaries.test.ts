import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const linter = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What the linter says about these lines if they stood in that file. Nothing is written. */
async function objections(file: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(`${code}\n`, { filePath: join(root, file) });
  return (result?.messages ?? [])
    .filter((message) => message.severity === 2)
    .map((message) => message.ruleId ?? message.message);
}

interface Sample {
  boundary: string;
  file: string;
  code: string;
  /** The same kind of line where it is at home. */
  athome: { file: string; code?: string };
}

const misplacedImports: Sample[] = [
  {
    boundary: 'TypeORM stays in entities, stores, migrations and platform/database',
    file: 'apps/api/src/enrolment/enrol.ts',
    code: "export { DataSource } from 'typeorm';",
    athome: { file: 'apps/api/src/enrolment/enrolment.store.ts' },
  },
  {
    boundary: 'a type of TypeORM is an import of TypeORM',
    file: 'apps/api/src/enrolment/enrolment.resolver.ts',
    code: "import type { DataSource } from 'typeorm';\nexport type Source = DataSource;",
    athome: { file: 'apps/api/src/platform/database/data-source.ts' },
  },
  {
    boundary: 'type-graphql stays on the wire’s side',
    file: 'apps/api/src/enrolment/enrol.ts',
    code: "export { Field } from 'type-graphql';",
    athome: { file: 'apps/api/src/enrolment/enrol.input.ts' },
  },
  {
    boundary: 'decimal.js stays in money.ts',
    file: 'packages/rules/src/contribution/assess-month.ts',
    code: "export { Decimal } from 'decimal.js';",
    athome: { file: 'packages/rules/src/money.ts' },
  },
  {
    boundary: 'decimal.js stays out of the server',
    file: 'apps/api/src/bill/bill.store.ts',
    code: "export { Decimal } from 'decimal.js';",
    athome: { file: 'tests/bench/main.ts' },
  },
  {
    boundary: 'React draws the explorer’s editors alone',
    file: 'apps/web/src/features/explorer/use-answer.ts',
    code: "export { useState } from 'react';",
    athome: { file: 'apps/web/src/features/explorer/editors/use-told.ts' },
  },
  {
    boundary: 'the rules import no Node module',
    file: 'packages/rules/src/policy/load-policy.ts',
    code: "export { readFileSync } from 'node:fs';",
    athome: { file: 'apps/api/src/policy/load-policy.ts' },
  },
  {
    boundary: 'a word is entered by its index.ts',
    file: 'apps/api/src/bill/bill.resolver.ts',
    code: "export { charges } from '../ledger/charge.store.ts';",
    athome: { file: 'apps/api/src/bill/bill.resolver.ts', code: "export { charges } from '../ledger/index.ts';" },
  },
  {
    boundary: 'also from a folder further down, and by a dynamic import',
    file: 'apps/api/src/bill/lines/sum.ts',
    code: "export const charges = () => import('../../ledger/charge.store.ts');",
    athome: {
      file: 'apps/api/src/bill/lines/sum.ts',
      code: "export const charges = () => import('../bill.store.ts');",
    },
  },
  {
    boundary: 'the platform knows no word, not even by its index.ts',
    file: 'apps/api/src/platform/http/serve.ts',
    code: "export { enrol } from '../../enrolment/index.ts';",
    athome: { file: 'apps/api/src/platform/http/serve.ts', code: "export { clock } from '../clock/clock.ts';" },
  },
  {
    boundary: 'a package is entered by its name',
    file: 'apps/api/src/enrolment/enrol.ts',
    code: "export { month } from '../../../../packages/rules/src/month.ts';",
    athome: { file: 'apps/api/src/enrolment/enrol.ts', code: "export { month } from '@canbao/rules';" },
  },
  {
    boundary: 'a feature never imports another one',
    file: 'apps/web/src/features/enrolment/use-enrol-plan.ts',
    code: "export { lines } from '../notice/lines.ts';",
    athome: { file: 'apps/web/src/features/enrolment/use-enrol-plan.ts', code: "export { texts } from './texts.ts';" },
  },
  {
    boundary: 'nor does its page',
    file: 'apps/web/src/features/enrolment/EnrolPage.vue',
    code: `<script setup lang="ts">\nimport { lines } from '../notice/lines.ts';\n</script>\n\n<template>\n  <p>{{ lines }}</p>\n</template>`,
    athome: { file: 'apps/web/src/features/notice/NoticePage.vue' },
  },
  {
    boundary: 'the design language knows no feature',
    file: 'apps/web/src/ui/money-text.ts',
    code: "export { lines } from '../features/notice/lines.ts';",
    athome: { file: 'apps/web/src/ui/money-text.ts', code: "export { space } from './tokens.ts';" },
  },
  {
    boundary: 'the design language shows amounts and decides none',
    file: 'apps/web/src/ui/money-text.ts',
    code: "import { decideEnrolment } from '@canbao/rules';\nexport { decideEnrolment };",
    athome: {
      file: 'apps/web/src/ui/money-text.ts',
      code: "import { formatMoney } from '@canbao/rules';\nexport { formatMoney };",
    },
  },
];

describe('who may import what', () => {
  test.each(misplacedImports)('$boundary', async ({ file, code, athome }) => {
    expect(await objections(file, code)).toContain('canbao/import-boundaries');
    expect(await objections(athome.file, athome.code ?? code)).toEqual([]);
  });
});

const misplacedWords: Sample[] = [
  {
    boundary: 'the moment comes from the clock',
    file: 'apps/api/src/enrolment/enrol.ts',
    code: 'export const now = () => new Date();',
    athome: { file: 'apps/api/src/platform/clock/clock.ts' },
  },
  {
    boundary: 'so do milliseconds',
    file: 'apps/web/src/app/session.ts',
    code: 'export const now = () => Date.now();',
    athome: { file: 'apps/api/src/platform/clock/clock.ts' },
  },
  {
    boundary: 'only config.ts reads the environment',
    file: 'apps/api/src/main.ts',
    code: 'export const port = process.env.PORT;',
    athome: { file: 'apps/api/src/config.ts' },
  },
  {
    boundary: 'and not by another name either',
    file: 'apps/api/src/platform/log/log.ts',
    code: "import { env } from 'node:process';\nexport const level = env.CANBAO_LOG;",
    athome: { file: 'apps/api/src/config.ts' },
  },
  {
    boundary: 'Math.round never rounds an amount in the rules',
    file: 'packages/rules/src/contribution/assess-month.ts',
    code: 'export const rounded = (fen: number) => Math.round(fen);',
    athome: { file: 'apps/web/src/ui/layout.ts' },
  },
  {
    boundary: 'nor does toFixed',
    file: 'packages/rules/src/money.ts',
    code: 'export const shown = (yuan: number) => yuan.toFixed(2);',
    athome: { file: 'apps/web/src/ui/layout.ts' },
  },
  {
    boundary: 'the rules know no Date at all',
    file: 'packages/rules/src/calendar.ts',
    code: 'export const day = (text: string) => new Date(text);',
    athome: { file: 'apps/api/src/platform/clock/clock.ts' },
  },
];

describe('what stands in one place only', () => {
  test.each(misplacedWords)('$boundary', async ({ file, code, athome }) => {
    expect(await objections(file, code)).toContain('no-restricted-syntax');
    expect(await objections(athome.file, code)).toEqual([]);
  });

  test('a comment does not switch a boundary off', async () => {
    const code = "// eslint-disable-next-line\nexport { DataSource } from 'typeorm';";
    expect(await objections('apps/api/src/enrolment/enrol.ts', code)).toContain('canbao/import-boundaries');
  });
});

describe('the words of the server', () => {
  test('import each other in one direction only', () => {
    expect(cyclesBetweenWords(join(root, 'apps/api/src'))).toEqual([]);
  });
});

/** Pairs of words, written "bill → ledger → bill", that reach themselves through their imports. */
function cyclesBetweenWords(folder: string): string[] {
  const edges = new Map<string, Set<string>>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || !file.includes('/')) continue;
    const from = file.split('/')[0] ?? '';
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, source = ''] of code.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gm)) {
      const to = relative(folder, normalize(join(folder, dirname(file), source))).split('/');
      if (to.length > 1 && to[0] !== undefined && to[0] !== from)
        edges.set(from, (edges.get(from) ?? new Set()).add(to[0]));
    }
  }
  return [...edges.keys()].flatMap((start) => pathsBack(edges, start, [start]));
}

function pathsBack(edges: Map<string, Set<string>>, start: string, path: string[]): string[] {
  return [...(edges.get(path.at(-1) ?? '') ?? [])].flatMap((next) => {
    if (next === start) return [[...path, next].join(' → ')];
    // Report each ring once, from its alphabetically first word.
    return next < start || path.includes(next) ? [] : pathsBack(edges, start, [...path, next]);
  });
}
