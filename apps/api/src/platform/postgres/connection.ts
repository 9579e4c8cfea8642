import pg from 'pg';

/** How to reach one database as one user; the settings that both pg and TypeORM (as username) take. */
export interface Connection {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string | undefined;
  ssl: false | { rejectUnauthorized: boolean };
}

const sslModes: Record<string, Connection['ssl']> = {
  disable: false,
  allow: false,
  prefer: false,
  require: { rejectUnauthorized: false },
  'no-verify': { rejectUnauthorized: false },
  'verify-ca': { rejectUnauthorized: true },
  'verify-full': { rejectUnauthorized: true },
};

/** Reads a postgres:// address. The socket folder of a local server may stand in `?host=`. */
export function parseDatabaseUrl(text: string): Connection {
  const url = new URL(text);
  const mode = url.searchParams.get('sslmode') ?? 'prefer';
  return {
    host: url.searchParams.get('host') ?? (url.hostname.replace(/^\[|\]$/g, '') || 'localhost'),
    port: url.port === '' ? 5432 : Number(url.port),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username) || 'postgres',
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    ssl: sslModes[mode] ?? { rejectUnauthorized: true },
  };
}

/**
 * Opens one connection, runs the work, closes it. A socket that breaks in between fails the statement under way and
 * nothing else: without a listener its `error` event would end the process.
 */
export async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 15_000, application_name: 'canbao' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
