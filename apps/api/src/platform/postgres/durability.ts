import { StartFailure } from '../start-failure.ts';
import { withClient } from './connection.ts';
import type { Connection } from './connection.ts';

/** Without any of these an acknowledged declaration could be lost with the power. */
const required = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'remote_apply', 'remote_write'],
};

const OLDEST_MAJOR = 16;

/**
 * Asks the database, our own or somebody else's, whether it keeps what it has acknowledged.
 * @throws StartFailure naming each setting that is not as it must be
 */
export async function requireDurability(connection: Connection): Promise<void> {
  const shown = await withClient(connection, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      '/* postgres.durability */ SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [[...Object.keys(required), 'server_version_num']],
    );
    return new Map(rows.map(({ name, setting }) => [name, setting]));
  });
  const version = Number(shown.get('server_version_num'));
  if (version < OLDEST_MAJOR * 10_000) {
    throw new StartFailure(
      `The database runs PostgreSQL ${String(Math.floor(version / 10_000))}; Canbao needs ${OLDEST_MAJOR} or newer`,
      'Upgrade it, or leave DATABASE_URL out to use the PostgreSQL that Canbao brings.',
    );
  }
  const loose = Object.entries(required).filter(([name, allowed]) => !allowed.includes(shown.get(name) ?? ''));
  if (loose.length === 0) return;
  const found = loose.map(([name]) => `${name} = ${shown.get(name) ?? 'unknown'}`).join(', ');
  throw new StartFailure(
    `The database may lose what it has acknowledged when the power fails (${found})`,
    'Set fsync, full_page_writes and synchronous_commit to "on" in its configuration and reload it.',
  );
}
