import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartFailure } from '../../start-failure.ts';

/** The account of the system that PostgreSQL runs as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. A server started by root therefore runs it as `postgres`, where the system has
 * that account, otherwise as `nobody`, which every system has. Anybody else runs it as themselves (undefined).
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const found = ['postgres', 'nobody'].map((name) => accounts.find((one) => one.name === name)).find(Boolean);
  if (found) return found;
  throw new StartFailure(
    'PostgreSQL refuses to run as root, and this system has neither an account "postgres" nor "nobody"',
    'Start the server as an ordinary user, or give the address of a PostgreSQL of your own in DATABASE_URL.',
  );
}

/** Whether the account may pass through every folder on the way to this one, and read in it. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (account === undefined) return true;
  for (let folder = resolve(path), needed = 5; ; folder = dirname(folder), needed = 1) {
    const { mode, uid, gid } = statSync(folder);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & needed) !== needed) return false;
    if (folder === dirname(folder)) return true;
  }
}
