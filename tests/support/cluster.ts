import pg from 'pg';

/** The database of which each test file gets a copy. */
export const TEMPLATE = 'hall_template';

interface Admin {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/** The run's PostgreSQL, as its administrator; started by the run's set-up, which tells of it in the environment. */
export function cluster(): Admin {
  const told = process.env['CANBAO_TEST_CLUSTER'];
  if (told === undefined) throw new Error('these tests need the run’s PostgreSQL: run them with jest');
  return JSON.parse(told) as Admin;
}

/** The address of a database of the run, for the server's DATABASE_URL. */
export function databaseUrl(database: string): string {
  const { host, port, user, password } = cluster();
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
}

/** Runs the work as the administrator, in the maintenance database or another. */
export async function withAdmin<T>(work: (client: pg.Client) => Promise<T>, database?: string): Promise<T> {
  const admin = cluster();
  const client = new pg.Client({ ...admin, database: database ?? admin.database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
