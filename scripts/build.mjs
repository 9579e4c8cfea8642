import { existsSync } from 'node:fs';
import { contentHash, isStamped, stamp, unstamp } from './content-hash.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { capture } from './processes.mjs';
import { step } from './steps.mjs';
import { toolEnvironment } from './toolchain.mjs';

export const typescript = inRoot('node_modules/typescript/bin/tsc');
const vite = inRoot('apps/web/node_modules/vite/bin/vite.js');
const rolldown = inRoot('apps/api/node_modules/rolldown/bin/cli.mjs');

/** The server as it is run: a few files made of all that it consists of. */
export const server = inRoot('apps/api/dist/bundle/main.js');

/** What the server is made from, besides the installed packages. */
const serverInputs = ['apps/api', 'packages/rules/src', 'packages/rules/policy', 'packages/schema', 'pnpm-lock.yaml'];

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
 * Bundles the server from its sources, whose types are for the checks, unless its inputs are those of the last bundle.
 * @param {{ node: string }} toolchain
 */
export async function bundleServer(toolchain) {
  const hash = contentHash(serverInputs);
  if (isStamped('server', hash) && existsSync(server)) return { note: 'unchanged' };
  unstamp('server');
  await runNode(toolchain, [rolldown, '--config', 'rolldown.config.mjs', '--log-level', 'warn'], {
    cwd: inRoot('apps/api'),
    cause: 'The server could not be bundled',
    remedy: 'Correct the places named above.',
  });
  stamp('server', hash);
  return {};
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

/** What `npm start` needs: the bundled server and the built web app. */
export async function buildProduct(toolchain) {
  await step('bundle the server', () => bundleServer(toolchain));
  await step('build the web app', () => buildWeb(toolchain));
}
