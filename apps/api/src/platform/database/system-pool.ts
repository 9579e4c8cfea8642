import pg from 'pg';
import type { Log } from '../log/log.ts';
import type { Connection } from '../postgres/connection.ts';
import { sessionSettings } from './data-source.ts';
import type { Asking } from './transaction.ts';
import { valueParsers } from './value-parsers.ts';

/**
 * Connections of canbao_system, which passes over row security: for settlement and what foretells it, jobs on their way,
 * checks of printed forms, and demonstration data.
 */
export type SystemPool = pg.Pool;

const POOL_SIZE = 6;

export function systemPool(connection: Connection, log: Log): SystemPool {
  const pool = new pg.Pool({
    ...connection,
    max: POOL_SIZE,
    options: sessionSettings(),
    types: valueParsers,
    application_name: 'canbao',
    connectionTimeoutMillis: 15_000,
  });
  // An idle connection that breaks would otherwise end the process; the pool opens another when it needs one.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle connection broke'));
  return pool;
}

/** Reads past row security by several statements that must all see one moment. */
export async function asOfOneMoment<T>(pool: SystemPool, read: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const answer = await read(client);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // A transaction that failed ends with its connection.
    client.release(broken);
  }
}

/** Asks past row security, beside the request's own transaction: the statements themselves must say whose rows they mean. */
export function askingAsSystem(pool: SystemPool): Asking {
  const query = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await pool.query(text, [...values])).rows as Row[];
  // Rarely asked, and by any of its connections: nothing is gained by preparing it.
  return { query, prepared: (name, text, values) => query(`/* ${name} */ ${text}`, values) };
}
