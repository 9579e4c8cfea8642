import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { inCache, inRoot } from './paths.mjs';
import { capture } from './processes.mjs';
import { say, step } from './steps.mjs';

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const pinned = { node: manifest.canbao.node, pnpm: manifest.packageManager.split('@')[1] };
const major = (version) => Number(version.split('.')[0]);

/**
 * The Node that the product runs on: the host's when its major version is the pinned one or newer, otherwise the
 * pinned one from `.cache/toolchain`, fetched through the npm registry once.
 * @returns {Promise<{ node: string, version: string }>}
 */
export async function findNode() {
  const own = process.versions.node;
  if (major(own) >= major(pinned.node)) return { node: process.execPath, version: own };
  const name = `node-${process.platform}-${process.arch}`;
  const fetched = await fetchOnce({ title: 'Node', name, version: pinned.node, reason: `this machine has ${own}` });
  const node = join(fetched.folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (fetched.isNew) await mustRun(node, fetched.home);
  return { node, version: pinned.node };
}

/**
 * How to call pnpm: the host's when it is of the pinned major version, otherwise the pinned one from
 * `.cache/toolchain`. Asked for only when something has to be installed.
 * @param {string} node the Node that runs a fetched pnpm
 * @returns {Promise<string[]>} program and first arguments
 */
export async function findPnpm(node) {
  const env = { ...toolEnvironment(node), COREPACK_ENABLE_NETWORK: '0' };
  const host = await capture('pnpm', ['--version'], { env });
  const version = host.code === 0 ? host.stdout.trim() : '';
  if (/^\d+\.\d+\.\d+/.test(version) && major(version) === major(pinned.pnpm)) return ['pnpm'];
  const reason = version ? `this machine has ${version}` : 'there is none';
  const { folder } = await fetchOnce({ title: 'pnpm', name: 'pnpm', version: pinned.pnpm, reason });
  return [node, join(folder, 'bin', 'pnpm.cjs')];
}

/**
 * The environment for everything that is started: this Node first on the path, and none of the settings that npm hands
 * down to scripts but those that say how to reach the registry.
 */
export function toolEnvironment(node) {
  const kept = /^npm_config_(registry|cafile|ca|proxy|https_proxy|noproxy|userconfig|globalconfig|strict_ssl|cache)$/i;
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name));
  const path = [dirname(node), process.env.PATH ?? ''].join(delimiter);
  return { ...Object.fromEntries(inherited), PATH: path };
}

/**
 * A package of the registry in a folder of its own, which appears only when it is complete.
 * @param {{ title: string, name: string, version: string, reason: string }} tool
 */
async function fetchOnce({ title, name, version, reason }) {
  const home = inCache('toolchain', `${name}-${version}`);
  const folder = join(home, 'node_modules', name);
  if (existsSync(home)) return { folder, home, isNew: false };
  say(`${title} ${version} is fetched into .cache/toolchain (${reason})`);
  await step(`fetch ${title} ${version}`, async () => {
    const unfinished = `${home}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const flags = [
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--ignore-scripts',
      '--prefer-offline',
      '--loglevel=error',
    ];
    const { code, output } = await capture('npm', ['install', '--prefix', unfinished, ...flags, `${name}@${version}`], {
      env: toolEnvironment(process.execPath),
      cwd: unfinished,
    });
    if (code !== 0) throw fetchFailure(`${title} ${version}`, output);
    renameSync(unfinished, home);
  });
  return { folder, home, isNew: true };
}

async function mustRun(node, home) {
  const { code, output } = await capture(node, ['--version']);
  if (code === 0) return;
  rmSync(home, { recursive: true, force: true });
  throw new Failure(
    `The fetched Node ${pinned.node} does not run on this machine (${process.platform} ${process.arch})`,
    `Install Node ${pinned.node} or newer by the system's own means (musl-based systems need that) and start again.`,
    output,
  );
}

function fetchFailure(title, output) {
  return new Failure(
    `${title} could not be fetched through the npm registry`,
    `Check the network and "npm config get registry", or install ${title} yourself, then start again.`,
    output,
  );
}
