import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { install } from './install.mjs';
import { cacheFolder, inCache } from './paths.mjs';
import { say } from './steps.mjs';
import { findNode } from './toolchain.mjs';

const lockFile = inCache('prepare.lock');
const longestPreparation = 20 * 60 * 1000;

/**
 * Toolchain and packages, ready to use. Two commands started at once take turns, so that neither installs into the
 * other's half-written folder.
 * @template T
 * @param {(toolchain: { node: string, version: string }) => Promise<T>} build what else must be done in turn
 */
export async function prepare(build) {
  await lock();
  try {
    const toolchain = await findNode();
    await install(toolchain);
    await build(toolchain);
    return toolchain;
  } finally {
    rmSync(lockFile, { force: true });
  }
}

async function lock() {
  makeCacheFolder();
  process.on('exit', () => readHolder() === process.pid && rmSync(lockFile, { force: true }));
  for (let told = false; ;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lockFile, { force: true });
    else {
      if (!told) say(`another command (process ${readHolder()}) is preparing the packages; waiting for it`);
      told = true;
      await new Promise((done) => setTimeout(done, 500));
    }
  }
}

function makeCacheFolder() {
  try {
    mkdirSync(cacheFolder, { recursive: true });
  } catch (error) {
    throw new Failure(
      `The folder .cache cannot be made (${error.code})`,
      'Make the repository’s folder writable for this user, or clone it anew as this user.',
    );
  }
}

function readHolder() {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
}

/** Its holder has ended, or has got its number from somebody who held it long ago. */
function isAbandoned() {
  const age = Date.now() - (statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age > longestPreparation || !isAlive(readHolder());
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
