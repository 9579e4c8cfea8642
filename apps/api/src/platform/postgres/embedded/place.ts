import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, StartFailure } from '../../start-failure.ts';
import { canReach } from './account.ts';
import type { Account } from './account.ts';
import { postgresPrograms } from './binaries.ts';

/** Where one embedded PostgreSQL lives. */
export interface Place {
  /** PGDATA */
  cluster: string;
  /** the folder of its programs */
  programs: string;
  /** the data folder's own files: password, log */
  dataFolder: string;
  account: Account | undefined;
  /** said once in the log when the database does not lie in the data folder itself */
  note: string | undefined;
}

const LEAST_FREE_BYTES = 300 * 1024 * 1024;

/**
 * Finds the place of the database for this data folder. When root started the server from a folder that PostgreSQL's
 * account cannot enter (/root, or what mktemp made), the database lies in a folder of its own under /var/lib, and the
 * data folder remembers which; whoever deletes the data folder starts anew all the same.
 * @throws StartFailure when the folder is not writable or the disk is full
 */
export function findPlace(dataFolder: string, account: Account | undefined): Place {
  makeDataFolder(dataFolder);
  const reachable = canReach(account, dataFolder);
  const home = reachable ? dataFolder : elsewhere(dataFolder, account);
  refuseFullDisk(home);
  const native = postgresPrograms();
  const programs = canReach(account, native) ? native : copyOf(native, home);
  const note = reachable
    ? undefined
    : `the database lies in ${home}: ${account?.name ?? ''} cannot enter ${dataFolder}`;
  return { cluster: join(home, 'postgres'), programs, dataFolder, account, note };
}

function makeDataFolder(folder: string): void {
  try {
    makeFolders(folder);
    const probe = join(folder, `.probe-${randomBytes(6).toString('hex')}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw diskFull(folder);
    throw new StartFailure(
      `The data folder ${folder} cannot be written (${codeOf(error) ?? 'unknown reason'})`,
      'Make it writable for this user, or choose another one: CANBAO_DATA=/path/to/folder npm start',
    );
  }
}

/** Level by level: Node's own `recursive` never ends where the system denies that a folder's parent exists (/proc). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(folder);
}

const diskFull = (folder: string): StartFailure =>
  new StartFailure(
    `The disk of ${folder} is full: the database needs at least 300 MB`,
    'Free some space, or choose a folder on another disk: CANBAO_DATA=/path/to/folder npm start',
  );

function elsewhere(dataFolder: string, account: Account | undefined): string {
  const pointer = join(dataFolder, 'postgres.place');
  if (existsSync(pointer)) {
    const known = readFileSync(pointer, 'utf8').trim();
    if (existsSync(known) && canReach(account, known)) return known;
  }
  for (const parent of ['/var/lib/canbao', join(tmpdir(), 'canbao')]) {
    const folder = join(parent, randomBytes(8).toString('hex'));
    try {
      makeFolders(folder);
    } catch {
      continue;
    }
    if (!canReach(account, folder)) continue;
    writeFileSync(pointer, `${folder}\n`);
    return folder;
  }
  throw new StartFailure(
    `PostgreSQL runs as ${account?.name ?? 'another user'}, who cannot enter ${dataFolder}, and no other folder can be made`,
    'Choose a folder that everybody may enter: CANBAO_DATA=/srv/canbao npm start',
  );
}

/** The programs, copied to where the account can run them; once for each version. */
function copyOf(native: string, home: string): string {
  const target = join(home, `programs-${basename(join(native, '../../../..'))}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, target);
  return target;
}
