import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that may be deleted at any time and is made again: toolchain, stamps, lint cache, reports. */
export const cacheFolder = join(root, '.cache');

export const inRoot = (...parts) => join(root, ...parts);
export const inCache = (...parts) => join(cacheFolder, ...parts);
