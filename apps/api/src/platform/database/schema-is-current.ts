import type { SystemPool } from './system-pool.ts';

/**
 * Whether the database has exactly the migrations of this code. A newer server that was started on the same database in
 * the meantime makes this one unready, so that whatever stands in front of both sends requests to the other.
 */
export async function schemaIsCurrent(system: SystemPool, migrations: readonly { name: string }[]): Promise<boolean> {
  const { rows } = await system.query<{ current: boolean | null }>(
    `/* database.schema-is-current */
     SELECT array_agg(name::text ORDER BY name) = $1::text[] AS current FROM canbao.migration`,
    [migrations.map(({ name }) => name).sort()],
  );
  return rows[0]?.current === true;
}
