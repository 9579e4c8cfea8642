import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inCache, inRoot, root } from './paths.mjs';

const skipped = new Set(['node_modules', 'dist', '.cache', '.data']);

/** SHA-256 over names and contents of files and folders (paths from the repository's root); missing ones count too. */
export function contentHash(paths, ...more) {
  const hash = createHash('sha256');
  for (const path of paths) for (const file of filesOf(inRoot(path))) addFile(hash, file);
  for (const text of more) hash.update(`\0${text}`);
  return hash.digest('hex');
}

function addFile(hash, file) {
  hash.update(`${relative(root, file)}\0`);
  if (existsSync(file)) hash.update(readFileSync(file));
}

function filesOf(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
}

const stampFile = (name) => inCache('stamps', name);

/** Whether the stamp says that this work was done for these very inputs. */
export function isStamped(name, hash) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === hash;
}

/** Notes that the work was done; written last, so that work cut short is done again. */
export function stamp(name, hash) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), hash);
}

/** Takes the stamp away before the work begins. */
export function unstamp(name) {
  rmSync(stampFile(name), { force: true });
}
