import { hash, randomBytes } from 'node:crypto';
import type { Instant } from '../clock/clock.ts';
import type { Access, Lane, Scoped } from '../database/transaction.ts';
import { EndUserRefusal, verifyEndUser } from './end-user.ts';
import type { EndUser } from './end-user.ts';
import type { Viewer } from './viewer.ts';

export const SESSION_LIFETIME_S = 12 * 60 * 60;
const TOKEN_BYTES = 32;
/** Tells tokens that were issued from those of sessions, to people and to programs that look for leaked secrets alike. */
const ISSUED_PREFIX = 'canbao_';

export interface OpenedSession {
  /** handed out once; the database keeps its hash alone */
  token: string;
  expiresAt: Instant;
}

/** Whose token a request carries, as SHA-256; and whether demonstration accounts work here. */
export interface SessionKey {
  readonly hash: Buffer;
  readonly demo: boolean;
}

/** Whoever has entered, as canbao.enter_session tells it. */
interface Told extends Omit<Viewer, 'units' | 'endUser'> {
  unitIds: number[];
  unitNos: string[];
  unitAreas: string[];
}

/** A token to be handed out for programs: 256 random bits, recognisable as one of ours. */
export function newIssuedToken(): string {
  return `${ISSUED_PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

export function isIssuedToken(token: string): boolean {
  return token.startsWith(ISSUED_PREFIX);
}

export function sessionKey(token: string, demo: boolean): SessionKey {
  return { hash: hash('sha256', token, 'buffer'), demo };
}

/**
 * Opens a session for an account: a token of 256 random bits, new at each sign-in, so that nobody can be signed in under an
 * identifier that somebody else has chosen.
 */
export async function openSession(scoped: Scoped, accountId: number): Promise<OpenedSession> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const [row] = await scoped.query<{ expires_at: Instant }>(
    '/* session.open */ SELECT canbao.open_session($1, $2, $3) AS expires_at',
    [sessionKey(token, false).hash, accountId, SESSION_LIFETIME_S],
  );
  return { token, expiresAt: row!.expires_at };
}

export async function closeSession(scoped: Scoped, key: SessionKey): Promise<void> {
  await scoped.query('/* session.close */ SELECT canbao.close_session($1)', [key.hash]);
}

/**
 * Begins a transaction as whoever holds the token, which the database looks up each time: a session that has ended, or
 * whose account has been disabled, is dead with the next statement. Gives what the database tells of the holder, for {@link viewerFrom};
 * null, and nothing visible, when there is none.
 * Statements of those who ask what they like are stopped after `querySeconds`; what is written is known from `now` on.
 */
export async function beginAs(
  lane: Lane,
  access: Access,
  key: SessionKey,
  querySeconds: number,
  now?: Instant,
): Promise<string | null> {
  const entering = {
    name: 'session.enter',
    text: 'SELECT canbao.enter_session($1, $2, $3) AS told',
    values: [key.hash, key.demo, `${querySeconds}s`],
  };
  const [entered] = await lane.begin<{ told: string | null }>(access, entering, now);
  return entered?.told ?? null;
}

/**
 * The portal that has begun a transaction asks for whom its assertion names: checked, unless it was earlier in the request, and
 * from here on the transaction reaches what both of them may.
 * @throws EndUserRefusal
 */
export async function actForEndUser(
  scoped: Scoped,
  portal: Viewer,
  assertion: string,
  verified: EndUser | null,
): Promise<Viewer> {
  const endUser = verified ?? (await verifyEndUser(assertion, portal.username, await endUserKey(scoped)));
  const [row] = await scoped.rows<[number[], string[], string[]]>(
    'session.act-for-end-user',
    'SELECT * FROM canbao.act_for_end_user($1)',
    [endUser.unitNos],
  );
  const [ids, numbers, areas] = row!;
  const units = ids.map((id, index) => ({ id, unitNo: numbers[index]!, area: areas[index]! }));
  return { ...portal, units, agency: false, endUser };
}

async function endUserKey(scoped: Scoped): Promise<string> {
  const [row] = await scoped.rows<[string | null]>('session.end-user-key', 'SELECT canbao.end_user_key()');
  const key = row?.[0] ?? null;
  if (key === null) throw new EndUserRefusal('NO_KEY');
  return key;
}

/** Whoever the database told of; null for nobody. */
export function viewerFrom(told: string | null): Viewer | null {
  if (told === null) return null;
  const { unitIds, unitNos, unitAreas, ...holder } = JSON.parse(told) as Told;
  const units = unitIds.map((id, index) => ({ id, unitNo: unitNos[index]!, area: unitAreas[index]! }));
  return { ...holder, units, endUser: null };
}
