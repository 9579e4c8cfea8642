import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { cacheFolder, inCache } from './paths.mjs';
import { say } from './steps.mjs';

const longest = 20 * 60 * 1000;
/** A lock is made before its holder's number is written into it. */
const shortest = 5000;

/**
 * Does the work while no other command does work of that name in this repository: two commands started at once take turns, so
 * that neither writes into what the other has half written.
 * @template T
 * @param {string} name of the lock
 * @param {string} doing what the other command is doing, for whoever waits
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(name, doing, work) {
  const file = inCache(`${name}.lock`);
  const release = () => readHolder(file) === process.pid && rmSync(file, { force: true });
  process.on('exit', release);
  await take(file, doing);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

async function take(file, doing) {
  makeCacheFolder();
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else {
      if (!told) say(`another command (process ${readHolder(file)}) is ${doing}; waiting for it`);
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

function readHolder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** Its holder has ended, or has got its number from somebody who held it long ago. */
function isAbandoned(file) {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const holder = readHolder(file);
  return age > longest || (holder === 0 ? age > shortest : !isAlive(holder));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
