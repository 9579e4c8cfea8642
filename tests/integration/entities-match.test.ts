import { expect, test } from '@jest/globals';
import { ENTITIES } from '../../apps/api/src/entities.ts';
import { dataSource } from '../../apps/api/src/platform/database/data-source.ts';
import { cluster } from '../support/cluster.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();

test('the entities describe the migrated schema, column by column and index by index', async () => {
  const connection = { ...cluster(), database: hall.database.name, ssl: false as const };
  const source = await dataSource(connection, { entities: ENTITIES, migrations: [] }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    // Entities hold ids, and no rules: references and checks are the database's own.
    const own = await hall.database.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'canbao'::regnamespace AND contype IN ('f', 'c')`,
    );
    const beyondEntities = new Set(own.map(({ name }) => name));
    const differences = upQueries
      .map(({ query }) => query.trim())
      .filter((query) => !beyondEntities.has(/ DROP CONSTRAINT "(\w+)"$/.exec(query)?.[1] ?? ''));
    expect(differences).toEqual([]);
    const tables = await hall.database.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'canbao'::regnamespace AND relkind = 'r'
          AND relname <> 'migration' ORDER BY 1`,
    );
    expect(source.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(tables.map(({ name }) => name));
  } finally {
    await source.destroy();
  }
});
