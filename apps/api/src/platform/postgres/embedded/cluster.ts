import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from '../../start-failure.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import type { Place } from './place.ts';

/** The superuser of the embedded database; used for roles and migrations alone. */
export const EMBEDDED_ADMIN = 'canbao_admin';

const passwordFile = (place: Place): string => join(place.dataFolder, 'postgres.password');

/** A minimal environment: PGDATA, PGPORT and the like of whoever starts the server must not reach PostgreSQL. */
export const postgresEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

/**
 * Makes the database's folder when there is none yet, otherwise checks that this PostgreSQL can open it.
 * @returns the superuser's password
 * @throws StartFailure for a folder of another major version
 */
export function prepareCluster(place: Place): string {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) {
    refuseOtherVersion(place);
    if (existsSync(passwordFile(place))) return readFileSync(passwordFile(place), 'utf8').trim();
    throw new StartFailure(
      `The data folder ${place.dataFolder} has a database but not its password (postgres.password)`,
      'Restore that file; or, if the data are not needed, delete the folder and start again.',
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile(place), `${password}\n`, { mode: 0o600 });
  initialise(place, password);
  return password;
}

function refuseOtherVersion({ cluster, dataFolder }: Place): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (Number(found) === POSTGRES_MAJOR) return;
  const newer = Number(found) > POSTGRES_MAJOR;
  throw new StartFailure(
    `The database in ${dataFolder} was made by PostgreSQL ${found}; this version of Canbao brings PostgreSQL ${POSTGRES_MAJOR}`,
    newer
      ? 'Start the newer version of Canbao that made it, or choose another folder: CANBAO_DATA=/path/to/folder npm start'
      : 'Dump it with the old version and restore it into a new folder, or choose another folder by CANBAO_DATA.',
  );
}

/** initdb beside the final folder, which appears only when everything in it is complete. */
function initialise(place: Place, password: string): void {
  const unfinished = `${place.cluster}.unfinished`;
  const handedOver = `${place.cluster}.initdb-password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(handedOver, `${password}\n`, { mode: 0o600 });
  for (const path of place.account ? [unfinished, handedOver] : []) {
    chownSync(path, place.account?.uid ?? -1, place.account?.gid ?? -1);
  }
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['--data-checksums', '--auth=scram-sha-256', `--username=${EMBEDDED_ADMIN}`, `--pwfile=${handedOver}`];
  try {
    const { status, stderr, error } = spawnSync(
      join(place.programs, 'bin/initdb'),
      [`--pgdata=${unfinished}`, ...flags, ...access],
      { env: postgresEnvironment, encoding: 'utf8', cwd: unfinished, ...identity(place) },
    );
    if (status !== 0) throw initFailure(place, error?.message ?? stderr);
    renameSync(unfinished, place.cluster);
  } finally {
    rmSync(handedOver, { force: true });
  }
}

/** The uid and gid to run PostgreSQL's programs with, where they differ from our own. */
export function identity({ account }: Place): { uid: number; gid: number } | object {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function initFailure({ dataFolder }: Place, output: string): StartFailure {
  const reason = output.trim().split('\n').slice(-3).join(' ');
  return new StartFailure(
    `PostgreSQL could not make a database in ${dataFolder}: ${reason}`,
    /No space left/.test(output)
      ? 'Free some space on that disk and start again.'
      : 'Choose another folder by CANBAO_DATA, or give the address of a PostgreSQL of your own in DATABASE_URL.',
  );
}
