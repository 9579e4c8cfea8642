import { codeOf, messageOf, StartFailure } from '../start-failure.ts';
import { parseDatabaseUrl, withClient } from './connection.ts';
import type { Connection } from './connection.ts';

const remedies: Record<string, string> = {
  ECONNREFUSED: 'Start that PostgreSQL, or correct host and port in DATABASE_URL.',
  ENOTFOUND: 'Correct the host in DATABASE_URL.',
  EAI_AGAIN: 'Correct the host in DATABASE_URL, or repair name resolution.',
  ETIMEDOUT: 'Check host, port and firewall of the database in DATABASE_URL.',
  '28P01': 'Correct user and password in DATABASE_URL.',
  '28000': 'Let the database’s pg_hba.conf admit this user from this machine.',
  '3D000': 'Create the database ("CREATE DATABASE …"), or correct its name in DATABASE_URL.',
};

/**
 * The database that DATABASE_URL names, after one successful connection.
 * @throws StartFailure naming host, port and database, never the password
 */
export async function reachDatabase(url: string): Promise<Connection> {
  const admin = parseDatabaseUrl(url);
  try {
    await withClient(admin, () => Promise.resolve());
  } catch (error) {
    const place = `${admin.user}@${admin.host}:${admin.port}/${admin.database}`;
    throw new StartFailure(
      `The database ${place} cannot be reached (${messageOf(error) || (codeOf(error) ?? 'unknown reason')})`,
      remedies[codeOf(error) ?? ''] ?? 'Check DATABASE_URL and the database’s own log.',
    );
  }
  return admin;
}
