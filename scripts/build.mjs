import { existsSync } from 'node:fs';
import { contentHash, isStamped, stamp, unstamp } from './content-hash.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { capture } from './processes.mjs';
import { step } from './steps.mjs';
import { toolEnvironment } from './toolchain.mjs';

export const typescript = inRoot('node_modules/typescript/bin/tsc');
const vite = inRoot('apps/web/node_modules/vite/bin/vite.js');

/** What the web app is made from, besides the installed packages. */
const webInputs = ['apps/web', 'packages/rules/src', 'packages/rules/policy', 'packages/schema', 'pnpm-lock.yaml'];

/**
 * Runs a Node program with the product's toolchain; its output appears only when it fails.
 * @param {{ node: string }} toolchain
 * @param {string[]} args
 * @param {{ cause: string, remedy: string, cwd?: string }} about
 */
export async function runNode({ node }, args, { cause, remedy, cwd }) {
  const { code, output } = await capture(node, args, { env: toolEnvironment(node), ...(cwd ? { cwd } : {}) });
  if (code !== 0) throw new Failure(cause, remedy, output);
  return output;
}

/**
 * Compiles the server, or everything with its tests. `tsc -b` looks at nothing that did not change.
 * @param {{ node: string }} toolchain
 * @param {'server' | 'everything'} extent
 */
export async function compile(toolchain, extent) {
  const projects = extent === 'server' ? [inRoot('apps/api')] : [inRoot('.')];
  await runNode(toolchain, [typescript, '--build', ...projects], {
    cause: 'The code does not compile',
    remedy: 'Correct the places named above.',
  });
}

/**
 * Builds the web app unless its inputs are those of the last build.
 * @param {{ node: string }} toolchain
 */
export async function buildWeb(toolchain) {
  const hash = contentHash(webInputs);
  if (isStamped('web', hash) && existsSync(inRoot('apps/web/dist/index.html'))) return { note: 'unchanged' };
  unstamp('web');
  await runNode(toolchain, [vite, 'build', '--logLevel', 'warn'], {
    cwd: inRoot('apps/web'),
    cause: 'The web app could not be built',
    remedy: 'Correct the places named above.',
  });
  stamp('web', hash);
  return {};
}

/** What `npm start` needs: the compiled server and the built web app. */
export async function buildProduct(toolchain) {
  await step('compile the server', () => compile(toolchain, 'server'));
  await step('build the web app', () => buildWeb(toolchain));
}
