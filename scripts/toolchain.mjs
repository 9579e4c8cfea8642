import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { inCache, inRoot } from './paths.mjs';
import { capture } from './processes.mjs';
import { say, step } from './steps.mjs';

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const pinned = { node: manifest.canbao.node, pnpm: manifest.packageManager.split('@')[1] };
const folder = inCache('toolchain');
const major = (version) => Number(version.split('.')[0]);

/**
 * The Node that the product runs on: the host's when its major version is the pinned one or newer, otherwise the
 * pinned one from `.cache/toolchain`, fetched through the npm registry once.
 * @returns {Promise<{ node: string, version: string }>}
 */
export async function findNode() {
  if (major(process.versions.node) >= major(pinned.node)) {
    return { node: process.execPath, version: process.versions.node };
  }
  const package_ = `node-${process.platform}-${process.arch}`;
  const node = join(folder, 'node_modules', package_, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!isFetched(package_, pinned.node)) {
    await fetchTool(`Node ${pinned.node}`, `${package_}@${pinned.node}`, `this machine has ${process.versions.node}`);
    await mustRun(node);
  }
  return { node, version: pinned.node };
}

/**
 * How to call pnpm: the host's when it is of the pinned major version, otherwise the pinned one from
 * `.cache/toolchain`. Asked for only when something has to be installed.
 * @param {string} node the Node that runs a fetched pnpm
 * @returns {Promise<string[]>} program and first arguments
 */
export async function findPnpm(node) {
  const fetched = [node, join(folder, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')];
  if (isFetched('pnpm', pinned.pnpm)) return fetched;
  const env = { ...toolEnvironment(node), COREPACK_ENABLE_NETWORK: '0' };
  const host = await capture('pnpm', ['--version'], { env });
  const version = host.code === 0 ? host.stdout.trim() : '';
  if (/^\d+\.\d+\.\d+/.test(version) && major(version) === major(pinned.pnpm)) return ['pnpm'];
  await fetchTool(
    `pnpm ${pinned.pnpm}`,
    `pnpm@${pinned.pnpm}`,
    version ? `this machine has ${version}` : 'there is none',
  );
  return fetched;
}

/**
 * The environment for everything that is started: this Node first on the path, and none of the settings that npm hands
 * down to scripts but those that say how to reach the registry.
 */
export function toolEnvironment(node) {
  const kept = /^npm_config_(registry|cafile|ca|proxy|https_proxy|noproxy|userconfig|globalconfig|strict_ssl)$/i;
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name));
  const path = [dirname(node), process.env.PATH ?? ''].join(delimiter);
  return { ...Object.fromEntries(inherited), PATH: path };
}

function isFetched(name, version) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

async function fetchTool(title, specification, reason) {
  say(`${title} is fetched into .cache/toolchain (${reason})`);
  await step(`fetch ${title}`, async () => {
    mkdirSync(folder, { recursive: true });
    const flags = ['--no-save', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
    // A dot file left by an earlier, interrupted run makes npm believe that the package is there.
    rmSync(join(folder, 'node_modules', '.package-lock.json'), { force: true });
    const alreadyThere = [`node-${process.platform}-${process.arch}@${pinned.node}`, `pnpm@${pinned.pnpm}`].filter(
      (one) => one !== specification && isFetched(...splitSpecification(one)),
    );
    const arguments_ = ['install', '--prefix', folder, ...flags, specification, ...alreadyThere];
    const { code, output } = await capture('npm', arguments_, { env: toolEnvironment(process.execPath) });
    if (code !== 0) throw fetchFailure(title, output);
  });
}

const splitSpecification = (text) => [text.slice(0, text.lastIndexOf('@')), text.slice(text.lastIndexOf('@') + 1)];

async function mustRun(node) {
  const { code, output } = await capture(node, ['--version']);
  if (code === 0) return;
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
