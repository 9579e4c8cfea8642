import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What V8 makes of the bundle is kept in a folder beside it, so that the next start need not parse and compile it again. */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('compiled', import.meta.url)));
}
