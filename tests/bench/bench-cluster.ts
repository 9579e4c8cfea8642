import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Connection } from '../../apps/api/dist/src/platform/postgres/connection.js';
import { startEmbeddedPostgres } from '../../apps/api/dist/src/platform/postgres/embedded/embedded.js';
import { prepareRoles } from '../../apps/api/dist/src/platform/postgres/roles.js';
import type { ConnectionFor } from '../../apps/api/dist/src/platform/postgres/roles.js';
import { startServer } from '../support/server-process.ts';

/** A PostgreSQL of the bench's own, with the product's schema in it. */
export interface BenchCluster {
  readonly admin: Connection;
  readonly url: string;
  readonly connectionFor: ConnectionFor;
  query(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** where its data stand: a server that is started on them after {@link halt} brings its own PostgreSQL */
  readonly dataFolder: string;
  /** stops PostgreSQL and keeps the data */
  halt(): Promise<void>;
  /** takes the data away, too */
  stop(): Promise<void>;
}

/** Starts it and lets the server make the schema, with demonstration data or without. */
export async function startCluster(demo: boolean): Promise<BenchCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'canbao-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder);
  const { admin } = postgres;
  const url = `postgres://${admin.user}:${encodeURIComponent(admin.password ?? '')}@${admin.host}:${admin.port}/${admin.database}`;
  const server = await startServer({ DATABASE_URL: url, CANBAO_DEMO: demo ? '1' : '0' });
  await server.end('SIGTERM');
  const connectionFor = await prepareRoles(admin, folder);
  const pool = new pg.Pool({ ...admin, max: 2 });
  let runs = true;
  const halt = async (): Promise<void> => {
    if (!runs) return;
    runs = false;
    await pool.end();
    await postgres.stop();
  };
  return {
    admin,
    url,
    connectionFor,
    query: async (text, values = []) => (await pool.query<Record<string, unknown>>(text, [...values])).rows,
    dataFolder: folder,
    halt,
    stop: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
