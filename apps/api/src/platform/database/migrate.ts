import type pg from 'pg';
import type { Connection } from '../postgres/connection.ts';
import { withClient } from '../postgres/connection.ts';
import { StartFailure } from '../start-failure.ts';
import { dataSource } from './data-source.ts';
import type { Mapping } from './data-source.ts';

const MIGRATION_LOCK = 7_205_731;

/**
 * Brings the schema up to date as its owner. Servers that start at once wait for each other.
 * @returns names of the migrations that were applied
 * @throws StartFailure when the database was migrated by a newer version of the product
 */
export async function migrate(admin: Connection, mapping: Mapping): Promise<string[]> {
  return withClient(admin, async (client) => {
    await client.query('/* database.lock-migrations */ SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query('/* database.schema */ CREATE SCHEMA IF NOT EXISTS canbao AUTHORIZATION canbao_owner');
    const source = dataSource(admin, mapping, { actAs: 'canbao_owner', poolSize: 1 });
    await source.initialize();
    try {
      const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
      refuseNewer(await appliedMigrations(client), known);
      const applied = await source.runMigrations({ transaction: 'each' });
      return applied.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ found: boolean }>(
    `/* database.has-migrations */ SELECT to_regclass('canbao.migration') IS NOT NULL AS found`,
  );
  if (tables[0]?.found !== true) return [];
  await client.query('SET ROLE canbao_owner');
  const { rows } = await client.query<{ name: string }>(
    '/* database.applied */ SELECT name FROM canbao.migration ORDER BY id',
  );
  return rows.map(({ name }) => name);
}

function refuseNewer(applied: string[], known: Set<string>): void {
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new StartFailure(
    `The database was migrated by a newer version of the product (${unknown.join(', ')})`,
    'Start that version or a later one, or choose another database with CANBAO_DATA or DATABASE_URL.',
  );
}
