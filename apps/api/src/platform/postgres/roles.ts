import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { codeOf, messageOf, StartFailure } from '../start-failure.ts';
import { withClient } from './connection.ts';
import type { Connection } from './connection.ts';

/** The roles of the database, from the one that owns everything to the one that reads. */
export const ROLES = {
  /** owns the schema and changes it; nobody logs in as it */
  canbao_owner: 'NOLOGIN',
  /** the server's requests: owns nothing, row security binds it */
  canbao_app: 'LOGIN NOBYPASSRLS',
  /** settlement and the definer functions: passes over row security, which COPY needs */
  canbao_system: 'LOGIN BYPASSRLS',
  /** ad-hoc reading */
  canbao_analyst: 'LOGIN NOBYPASSRLS',
  /** pg-boss's queue, and nothing of the hall */
  canbao_jobs: 'LOGIN NOBYPASSRLS',
} as const;

export type Role = keyof typeof ROLES;
export type LoginRole = Exclude<Role, 'canbao_owner'>;

// SQLSTATE
const NOT_ALLOWED = '42501';
const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';

const loginRoles: readonly LoginRole[] = ['canbao_app', 'canbao_system', 'canbao_analyst', 'canbao_jobs'];

/** Gives the connection of a role that may log in. */
export type ConnectionFor = (role: LoginRole) => Connection;

/**
 * Sees to it that the five roles exist with their attributes, and that we can log in as four of them. Their passwords
 * follow from a secret (the administrator's password, otherwise a random file in the data folder), so that several
 * servers on one database agree without talking; a password is set anew only when logging in fails.
 * @throws StartFailure when the administrator may not create the roles
 */
export async function prepareRoles(admin: Connection, dataFolder: string): Promise<ConnectionFor> {
  const secret = admin.password ?? secretFile(dataFolder);
  const connectionFor: ConnectionFor = (role) => ({
    ...admin,
    user: role,
    password: createHmac('sha256', secret).update(role).digest('base64url'),
  });
  try {
    await withClient(admin, async (client) => {
      await createMissingRoles(client);
      await grantBasics(client, admin.database);
    });
  } catch (error) {
    throw codeOf(error) === NOT_ALLOWED ? notAllowed(admin, error) : error;
  }
  for (const role of loginRoles) await ensureLogin(admin, connectionFor(role), role);
  return connectionFor;
}

async function createMissingRoles(client: pg.Client): Promise<void> {
  for (const [role, attributes] of Object.entries(ROLES)) {
    const found = await client.query<{ fits: boolean }>(
      `/* postgres.find-role */ SELECT rolcanlogin = $2 AND rolbypassrls = $3 AND NOT rolsuper AS fits
         FROM pg_roles WHERE rolname = $1`,
      [role, attributes.startsWith('LOGIN'), /\bBYPASSRLS/.test(attributes)],
    );
    if (found.rows[0]?.fits === true) continue;
    const verb = found.rows.length === 0 ? 'CREATE' : 'ALTER';
    await tryStatement(client, `${verb} ROLE ${role} NOSUPERUSER ${attributes}`);
  }
}

/** Two servers may start at once on one cluster: whoever comes second finds the role there. */
async function tryStatement(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (codeOf(error) !== DUPLICATE_OBJECT && codeOf(error) !== UNIQUE_VIOLATION) throw error;
  }
}

function notAllowed({ user }: Connection, error: unknown): StartFailure {
  const statements = Object.entries(ROLES).map(([role, attributes]) => `CREATE ROLE ${role} ${attributes};`);
  const grants = `GRANT ${Object.keys(ROLES).join(', ')} TO "${user}" WITH ADMIN OPTION;`;
  return new StartFailure(
    `The database user ${user} may not set up the roles that the server works with (${messageOf(error)})`,
    `Name a superuser in DATABASE_URL, or have one run: ${[...statements, grants].join(' ')}`,
  );
}

/** The administrator acts as the owner when it migrates; the owner may hand functions over to canbao_system. */
async function grantBasics(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const { rows } = await client.query<{ able: boolean }>(
    `/* postgres.may-set-role */ SELECT pg_has_role(current_user, 'canbao_owner', 'SET')
        AND pg_has_role('canbao_owner', 'canbao_system', 'SET')
        AND has_database_privilege('canbao_owner', current_database(), 'CREATE')
        AND has_database_privilege('canbao_jobs', current_database(), 'CONNECT') AS able`,
  );
  if (rows[0]?.able === true) return;
  await client.query(`
    GRANT canbao_owner TO CURRENT_USER WITH SET TRUE;
    GRANT canbao_system TO canbao_owner WITH INHERIT FALSE, SET TRUE;
    GRANT CREATE, CONNECT ON DATABASE ${name} TO canbao_owner;
    GRANT CONNECT ON DATABASE ${name} TO ${loginRoles.join(', ')};
  `);
}

async function ensureLogin(admin: Connection, own: Connection, role: LoginRole): Promise<void> {
  try {
    await withClient(own, () => Promise.resolve());
  } catch (error) {
    if (codeOf(error) !== '28P01' && codeOf(error) !== '28000') throw error;
    await withClient(admin, (client) =>
      client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(own.password ?? '')}`),
    );
    await withClient(own, () => Promise.resolve());
  }
}

function secretFile(dataFolder: string): string {
  const file = join(dataFolder, 'role-secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
