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
} as const;

export type Role = keyof typeof ROLES;
export type LoginRole = Exclude<Role, 'canbao_owner'>;

const loginRoles: readonly LoginRole[] = ['canbao_app', 'canbao_system', 'canbao_analyst'];

/** Gives the connection of a role that may log in. */
export type ConnectionFor = (role: LoginRole) => Connection;

/**
 * Sees to it that the four roles exist with their attributes, and that we can log in as three of them. Their passwords
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
  await withClient(admin, async (client) => {
    await createMissingRoles(client);
    await grantBasics(client, admin.database);
  });
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
    await tryStatement(client, `${verb} ROLE ${role} NOSUPERUSER ${attributes}`, role);
  }
}

/** Two servers may start at once on one cluster: whoever comes second finds the role there. */
async function tryStatement(client: pg.Client, statement: string, role: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const code = codeOf(error);
    if (code === '42710' || code === '23505') return;
    if (code !== '42501') throw error;
    throw new StartFailure(
      `The database user may not create the role ${role} (${messageOf(error)})`,
      `Use a superuser in DATABASE_URL, or have one run: ${Object.entries(ROLES)
        .map(([name, attributes]) => `CREATE ROLE ${name} ${attributes};`)
        .join(' ')} and make the user a member of canbao_owner and canbao_system.`,
    );
  }
}

/** The administrator acts as the owner when it migrates; the owner may hand functions over to canbao_system. */
async function grantBasics(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const { rows } = await client.query<{ able: boolean }>(
    `/* postgres.may-set-role */ SELECT pg_has_role(current_user, 'canbao_owner', 'SET')
        AND pg_has_role('canbao_owner', 'canbao_system', 'SET')
        AND has_database_privilege('canbao_owner', current_database(), 'CREATE') AS able`,
  );
  if (rows[0]?.able === true) return;
  await client.query(`
    GRANT canbao_owner TO CURRENT_USER WITH SET TRUE;
    GRANT canbao_system TO canbao_owner WITH INHERIT FALSE, SET TRUE;
    GRANT CREATE, CONNECT ON DATABASE ${name} TO canbao_owner;
    GRANT CONNECT ON DATABASE ${name} TO canbao_app, canbao_system, canbao_analyst;
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
