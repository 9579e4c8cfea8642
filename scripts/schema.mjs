import { runNode } from './build.mjs';
import { inRoot } from './paths.mjs';

const printer = inRoot('apps/api/dist/src/platform/graphql/print-schema.js');
const refusalPrinter = inRoot('apps/api/dist/src/refusal/print-refusals.js');
const codegen = inRoot('packages/schema/node_modules/@graphql-codegen/cli/cjs/bin.js');

/**
 * Prints the schema that the compiled server would serve.
 * @param {{ node: string }} toolchain
 * @param {string} file where to
 */
export async function printSchema(toolchain, file) {
  await runNode(toolchain, [printer, file], {
    cause: 'The schema could not be printed',
    remedy: 'The types or resolvers named above do not make a schema.',
  });
}

/**
 * Writes the catalogue of refusals that the compiled rules hold.
 * @param {{ node: string }} toolchain
 * @param {string} file where to
 */
export async function printRefusals(toolchain, file) {
  await runNode(toolchain, [refusalPrinter, file], {
    cause: 'The catalogue of refusals could not be written',
    remedy: 'The refusals named above have no texts.',
  });
}

/**
 * Generates the web app's typed documents from the committed schema, or checks that they are what would be generated.
 * @param {{ node: string }} toolchain
 * @param {{ check: boolean, remedy: string }} how
 */
export async function generateDocuments(toolchain, { check, remedy }) {
  const flags = ['--config', inRoot('packages/schema/codegen.ts'), '--silent', '--errors-only'];
  await runNode(toolchain, [codegen, ...flags, ...(check ? ['--check'] : [])], {
    cwd: inRoot('packages/schema'),
    cause: check ? 'The typed documents are not what their sources say' : 'The typed documents could not be generated',
    remedy,
  });
}
