import { availableParallelism } from 'node:os';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildWeb, bundleServer, compile, runNode } from './build.mjs';
import { contentHash } from './content-hash.mjs';
import { Failure, printFailure } from './failure.mjs';
import { inCache, inRoot } from './paths.mjs';
import { generateDocuments, printRefusals, printSchema } from './schema.mjs';
import { step } from './steps.mjs';

const prettier = inRoot('node_modules/prettier/bin/prettier.cjs');
const eslint = inRoot('node_modules/eslint/bin/eslint.js');
const vueTsc = inRoot('apps/web/node_modules/vue-tsc/bin/vue-tsc.js');

/**
 * The checks besides the tests; each counts as one. `first` must be over before the others begin (they read what it
 * compiles), the others run side by side.
 */
const first = { name: 'types of rules, server and tests', run: (toolchain) => compile(toolchain, 'everything') };
const others = [
  { name: 'lint and import boundaries', run: lint },
  { name: 'types of the web app', run: checkWebTypes },
  { name: 'format', run: checkFormat },
  { name: 'schema and its documents are current', run: checkSchema },
  { name: 'server bundles', run: bundleServer },
  { name: 'web app builds', run: buildWeb },
];

export const checkCount = others.length + 1;

/**
 * Runs every check, also after one has failed.
 * @param {{ node: string }} toolchain
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runChecks(toolchain) {
  const failures = [];
  const check = async ({ name, run }) => {
    try {
      await step(name, () => run(toolchain));
    } catch (error) {
      failures.push(error);
    }
  };
  await check(first);
  const queue = [...others];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await check(next);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  for (const failure of failures) printFailure(failure);
  return { passed: checkCount - failures.length, failed: failures.length, skipped: 0 };
}

async function lint(toolchain) {
  const cache = inCache('eslint', contentHash(['eslint.config.mjs', 'scripts/lint', 'pnpm-lock.yaml']).slice(0, 12));
  mkdirSync(cache, { recursive: true });
  const flags = ['--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/`];
  await runNode(toolchain, ['--max-old-space-size=3072', eslint, ...flags, '.'], {
    cause: 'The linter objects',
    remedy: 'Correct the places named above; the boundaries are explained in docs/architecture.md.',
  });
}

async function checkWebTypes(toolchain) {
  await runNode(toolchain, [vueTsc, '--noEmit', '-p', inRoot('apps/web')], {
    cause: 'The web app does not type-check',
    remedy: 'Correct the places named above.',
  });
}

async function checkFormat(toolchain) {
  const flags = ['--check', '--log-level', 'warn', '--cache', '--cache-location', inCache('prettier')];
  await runNode(toolchain, [prettier, ...flags, '.'], {
    cause: 'Some files are not formatted',
    remedy: 'Run "npm run format".',
  });
}

async function checkSchema(toolchain) {
  const remedy = 'Run "npm run schema" and commit what changed in packages/schema and docs.';
  const printed = { 'packages/schema/schema.graphql': printSchema, 'docs/refusals.md': printRefusals };
  for (const [file, print] of Object.entries(printed)) {
    const fresh = inCache(basename(file));
    await print(toolchain, fresh);
    const committed = inRoot(file);
    if (!existsSync(committed) || readFileSync(fresh, 'utf8') !== readFileSync(committed, 'utf8')) {
      throw new Failure(`${file} is not what the code says`, remedy);
    }
  }
  await generateDocuments(toolchain, { check: true, remedy });
}
