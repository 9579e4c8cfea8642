import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '../../start-failure.ts';
import type { Place } from './place.ts';

const POLITE_MS = 15_000;
const STEP_MS = 50;

/**
 * One server for one data folder: notes our process in it, and refuses when the one noted there still runs. A note left
 * by a server that was killed is overwritten.
 * @returns takes the note away again
 */
export function claimDataFolder(dataFolder: string): () => void {
  const note = join(dataFolder, 'server.pid');
  const holder = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
  if (holder !== process.pid && /\bnode\b|main\.js/.test(commandOf(holder))) {
    throw new StartFailure(
      `Another Canbao server (process ${holder}) uses the data folder ${dataFolder}`,
      'Stop it, or start this one with a folder and a port of its own: CANBAO_DATA=.data2 PORT=4001 npm start',
    );
  }
  writeFileSync(note, String(process.pid));
  return () => {
    rmSync(note, { force: true });
  };
}

/**
 * Stops a PostgreSQL that a killed server left behind on this very folder, and takes away the pid file of one that is
 * gone. Its clients died with their server, so nobody loses anything.
 */
export async function stopOrphan({ cluster }: Place): Promise<boolean> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const isOurs = (): boolean => commandOf(pid).includes(cluster);
  if (!isOurs()) {
    // A number that another program has got since must not keep PostgreSQL from starting.
    rmSync(pidFile, { force: true });
    return false;
  }
  signal(pid, 'SIGINT');
  for (let waited = 0; isOurs(); waited += STEP_MS) {
    if (waited === POLITE_MS) signal(pid, 'SIGQUIT');
    if (waited > 2 * POLITE_MS) throw notStopped(pid);
    await sleep(STEP_MS);
  }
  return true;
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended in the meantime.
  }
}

const notStopped = (pid: number): StartFailure =>
  new StartFailure(
    `A PostgreSQL left behind on this data folder (process ${pid}) does not stop`,
    `End it ("kill -QUIT ${pid}") and start again.`,
  );

/** The command line of a process; empty when there is no such process. */
function commandOf(pid: number): string {
  if (!Number.isSafeInteger(pid) || pid <= 0) return '';
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
