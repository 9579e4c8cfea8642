import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that the account of the embedded PostgreSQL can enter, also when the tests run as root. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'canbao-process-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** What a server that has ended left in its data folder, copied: a start over it need not make everything anew. */
export function copyOfFolder(folder: string): string {
  const copy = emptyFolder();
  execFileSync('cp', ['-a', `${folder}/.`, copy]);
  return copy;
}

/** Removes a data folder, and the embedded database that lies elsewhere for it. */
export function removeFolder(folder: string): void {
  const place = join(folder, 'postgres.place');
  if (existsSync(place)) rmSync(readFileSync(place, 'utf8').trim(), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
