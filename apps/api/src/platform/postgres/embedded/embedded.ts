import type { Connection } from '../connection.ts';
import { withClient } from '../connection.ts';
import { postgresAccount } from './account.ts';
import { EMBEDDED_ADMIN, prepareCluster } from './cluster.ts';
import { claimDataFolder, stopOrphan } from './orphan.ts';
import { findPlace } from './place.ts';
import { startPostmaster } from './postmaster.ts';

/** A PostgreSQL of our own that lives in the data folder and runs as long as the server. */
export interface EmbeddedPostgres {
  /** as its superuser: for roles and migrations alone */
  admin: Connection;
  /** what whoever reads the log should know: an orphan was stopped, the database lies elsewhere */
  notes: string[];
  stop(): Promise<void>;
  /** resolves when it has ended, also by itself */
  ended: Promise<void>;
}

const DATABASE = 'canbao';

/**
 * Starts the embedded PostgreSQL 18 of a data folder; the first time it makes the database (UTF-8, data checksums,
 * passwords by SCRAM, reachable from this machine alone).
 * @param dataFolder made when missing
 * @param settings of PostgreSQL besides our own
 * @throws StartFailure naming cause and remedy
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const place = findPlace(dataFolder, postgresAccount());
  const release = claimDataFolder(dataFolder);
  try {
    const notes = place.note === undefined ? [] : [place.note];
    if (await stopOrphan(place)) notes.push('stopped the PostgreSQL that a killed server had left behind');
    const password = prepareCluster(place);
    const postmaster = await startPostmaster(place, settings);
    const server = { host: '127.0.0.1', port: postmaster.port, user: EMBEDDED_ADMIN, password, ssl: false } as const;
    await createDatabase({ ...server, database: 'postgres' });
    const stop = async (): Promise<void> => {
      await postmaster.stop();
      release();
    };
    return { admin: { ...server, database: DATABASE }, notes, stop, ended: postmaster.ended };
  } catch (error) {
    release();
    throw error;
  }
}

async function createDatabase(maintenance: Connection): Promise<void> {
  await withClient(maintenance, async (client) => {
    const { rowCount } = await client.query(
      '/* postgres.find-database */ SELECT 1 FROM pg_database WHERE datname = $1',
      [DATABASE],
    );
    if (rowCount === 0) await client.query(`/* postgres.create-database */ CREATE DATABASE ${DATABASE}`);
  });
}
