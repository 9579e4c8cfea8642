import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';
import { cluster, databaseUrl, TEMPLATE, withAdmin } from './cluster.ts';
import { until } from './until.ts';

export type DatabaseRole = 'canbao_app' | 'canbao_system' | 'canbao_analyst' | 'canbao_jobs';

/** A test file's own database. */
export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** statements as the administrator, who passes over row security */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** waits until some statement waits for another transaction */
  blocked(): Promise<void>;
  /** the work on one connection as the administrator, or as a role of the server's */
  as<T>(role: DatabaseRole | 'admin', work: (client: pg.Client) => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

const BLOCKED = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;

/** A copy of the template: schema and demonstration data as the server made them. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `hall_${randomBytes(6).toString('hex')}`;
  // Only one copy can be taken at a time.
  await withAdmin(async (client) => {
    await client.query('SELECT pg_advisory_lock(1)');
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  const as: TestDatabase['as'] = async (role, work) => {
    const client = new pg.Client({ ...cluster(), ...(role === 'admin' ? {} : credentials(role)), database: name });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const query: TestDatabase['query'] = <Row>(text: string, values: readonly unknown[] = []) =>
    as('admin', async (client) => (await client.query(text, [...values])).rows as Row[]);
  return {
    name,
    url: databaseUrl(name),
    as,
    query,
    blocked: async () => {
      await until('a statement waits for another transaction', async () => (await query(BLOCKED)).length > 0);
    },
    drop: async () => {
      await withAdmin((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** The server's roles have passwords that follow from the administrator's. */
function credentials(role: DatabaseRole): { user: string; password: string } {
  return { user: role, password: createHmac('sha256', cluster().password).update(role).digest('base64url') };
}
