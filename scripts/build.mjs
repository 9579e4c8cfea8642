import { existsSync, renameSync, rmSync } from 'node:fs';
import { contentHash, isStamped, stamp, unstamp } from './content-hash.mjs';
import { Failure } from './failure.mjs';
import { inTurn } from './lock.mjs';
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
 * Makes something of its inputs unless it was last made of these; two commands that would make it do so one after the other.
 * @param {{ name: string, inputs: string[], result: string }} product
 * @param {() => Promise<unknown>} make
 */
async function makeOnce({ name, inputs, result }, make) {
  const isMadeOf = (hash) => isStamped(name, hash) && existsSync(result);
  if (isMadeOf(contentHash(inputs))) return { note: 'unchanged' };
  return inTurn(`make-${name}`, `making the ${name}`, async () => {
    const hash = contentHash(inputs);
    if (isMadeOf(hash)) return { note: 'made by another command' };
    unstamp(name);
    await make();
    stamp(name, hash);
    return {};
  });
}

/**
 * Bundles the server from its sources, whose types are for the checks.
 * @param {{ node: string }} toolchain
 */
export async function bundleServer(toolchain) {
  return makeOnce({ name: 'server', inputs: serverInputs, result: server }, () =>
    runNode(toolchain, [rolldown, '--config', 'rolldown.config.mjs', '--log-level', 'warn'], {
      cwd: inRoot('apps/api'),
      cause: 'The server could not be bundled',
      remedy: 'Correct the places named above.',
    }),
  );
}

/**
 * Builds the web app. It is built aside and put in its place when it is whole: a server may be showing the one before.
 * @param {{ node: string }} toolchain
 */
export async function buildWeb(toolchain) {
  return makeOnce({ name: 'web', inputs: webInputs, result: inRoot('apps/web/dist/index.html') }, async () => {
    const fresh = inRoot('apps/web/.cache/dist');
    await runNode(toolchain, [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: inRoot('apps/web'),
      cause: 'The web app could not be built',
      remedy: 'Correct the places named above.',
    });
    replaceFolder(inRoot('apps/web/dist'), fresh);
  });
}

/** The folders change places in an instant; the old one is removed afterwards. */
function replaceFolder(folder, fresh) {
  const old = `${fresh}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

/** What `npm start` needs: the bundled server and the built web app. */
export async function buildProduct(toolchain) {
  await step('bundle the server', () => bundleServer(toolchain));
  await step('build the web app', () => buildWeb(toolchain));
}
