import { existsSync, readdirSync } from 'node:fs';
import { contentHash, isStamped, stamp, unstamp } from './content-hash.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { capture } from './processes.mjs';
import { step } from './steps.mjs';
import { findPnpm, toolEnvironment } from './toolchain.mjs';

/**
 * Installs exactly what the lockfile says, unless that was done already for this lockfile, these manifests and this
 * major version of Node (compiled packages belong to it). Asks nothing of the network when nothing changed.
 * @param {{ node: string, version: string }} toolchain
 */
export async function install({ node, version }) {
  const hash = contentHash(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()], version.split('.')[0]);
  if (isStamped('install', hash) && existsSync(inRoot('node_modules/.modules.yaml'))) return;
  const [pnpm, ...first] = await findPnpm(node);
  await step('install the packages of the lockfile', async () => {
    unstamp('install');
    const flags = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
    // CI=true keeps pnpm from asking questions on a terminal that nobody answers.
    const env = { ...toolEnvironment(node), CI: 'true' };
    const { code, output } = await capture(pnpm, [...first, ...flags], { env });
    if (code !== 0) throw installFailure(output);
    stamp('install', hash);
  });
}

const manifests = () => [
  'package.json',
  'tests/package.json',
  ...['apps', 'packages'].flatMap((folder) =>
    readdirSync(inRoot(folder)).map((name) => `${folder}/${name}/package.json`),
  ),
];

const knownFailures = [
  [
    /ERR_PNPM_OUTDATED_LOCKFILE/,
    'Run "pnpm install" and commit pnpm-lock.yaml: a package.json was changed without it.',
  ],
  [/ENOSPC/, 'Free some space on the disk (about 1.5 GB are needed) and start again.'],
  [/EACCES|EPERM/, 'Make the repository’s folder writable for this user, or clone it anew as this user.'],
  [
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EAI_AGAIN|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_FETCH/,
    'Check the network and "npm config get registry", then start again: what was fetched is kept.',
  ],
];

function installFailure(output) {
  const remedy = knownFailures.find(([pattern]) => pattern.test(output))?.[1];
  return new Failure('The packages could not be installed', remedy ?? 'See the output of pnpm above.', output);
}
