import type { EventType } from '../event/index.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** An address to which events are due, with its account's reach. */
export interface ServedWebhook {
  id: number;
  account_id: number;
  url: string;
  /** the one in use, then the former ones whose time is not over */
  secrets: string[];
  types: EventType[];
  position: number;
  /** the account's own units */
  unit_ids: number[];
  /** whether it sees no events but theirs */
  bound: boolean;
}

/** Only while the account lives and may read events: $1 is whether demonstration accounts work here. */
// What a portal asks for its end users alone, it reaches with their word; a message has none.
const SERVED = `FROM canbao.webhook w JOIN canbao.account a ON a.id = w.account_id
  WHERE NOT a.disabled AND ($1 OR NOT a.demo)
    AND ('OFFICER' = ANY (a.roles) OR 'PORTAL' = ANY (a.roles) AND 'event:read' = ANY (a.scopes)
         AND NOT a.end_users_only)`;

/** The addresses that have something to be sent by now. The next event waits until the one before it is through. */
export async function dueWebhooks(system: SystemPool, demo: boolean): Promise<number[]> {
  const { rows } = await system.query<{ id: number }>(
    `/* webhook.due */ SELECT w.id ${SERVED}
        AND (EXISTS (SELECT FROM canbao.webhook_delivery d
                      WHERE d.webhook_id = w.id AND d.state = 'WAITING' AND d.next_attempt_at <= now())
             OR w.position < canbao.last_event()
                AND NOT EXISTS (SELECT FROM canbao.webhook_delivery d
                                 WHERE d.webhook_id = w.id AND d.state = 'WAITING' AND d.position = w.position))
      ORDER BY w.id`,
    [demo],
  );
  return rows.map(({ id }) => id);
}

/** The address as it stands now; null when it is gone, or its account may not have events any more. */
export async function servedWebhook(system: SystemPool, id: number, demo: boolean): Promise<ServedWebhook | null> {
  const { rows } = await system.query<ServedWebhook>(
    `/* webhook.served */ SELECT w.id, w.account_id, w.url, w.types, w.position,
            ARRAY[w.secret] || ARRAY(SELECT f.secret FROM canbao.webhook_former_secret f
                                      WHERE f.webhook_id = w.id AND f.valid_until > now() ORDER BY f.id DESC) AS secrets,
            a.unit_ids, NOT 'OFFICER' = ANY (a.roles) AND a.unit_ids <> '{}' AS bound
       ${SERVED} AND w.id = $2`,
    [demo, id],
  );
  return rows[0] ?? null;
}

/** A message whose time has come, and how often it was tried. */
export interface DueDelivery {
  position: number;
  attempts: number;
}

/** The first message that waits and whose time has come; else whether the feed's own next one waits for its time. */
export async function nextDelivery(
  system: SystemPool,
  { id, position }: ServedWebhook,
): Promise<DueDelivery | 'WAITS' | null> {
  const { rows } = await system.query<DueDelivery & { due: boolean }>(
    `/* webhook.next */ SELECT position, attempts, next_attempt_at <= now() AS due FROM canbao.webhook_delivery
      WHERE webhook_id = $1 AND state = 'WAITING' ORDER BY position`,
    [id],
  );
  const due = rows.find((row) => row.due);
  if (due !== undefined) return due;
  return rows.some((row) => row.position === position) ? 'WAITS' : null;
}

/** Passes on to an event that is to be sent, and keeps it as a message in the same breath. */
export async function takeUp(system: SystemPool, id: number, position: number): Promise<void> {
  await system.query(
    `/* webhook.take-up */ WITH moved AS (
       UPDATE canbao.webhook SET position = $2 WHERE id = $1 AND position < $2 RETURNING id)
     INSERT INTO canbao.webhook_delivery (webhook_id, position) SELECT id, $2 FROM moved`,
    [id, position],
  );
}

/** Passes over events of which none is for this address. */
export async function passOver(system: SystemPool, id: number, position: number): Promise<void> {
  await system.query(
    '/* webhook.pass-over */ UPDATE canbao.webhook SET position = $2 WHERE id = $1 AND position < $2',
    [id, position],
  );
}

/** What came of an attempt. */
export interface Attempt {
  readonly webhookId: number;
  readonly position: number;
  readonly state: 'WAITING' | 'DELIVERED' | 'DEAD';
  readonly status: number | null;
  readonly fault: string | null;
  /** until the next attempt, if there is one */
  readonly pauseS: number;
}

export async function noteAttempt(system: SystemPool, attempt: Attempt): Promise<void> {
  const { webhookId, position, state, status, fault, pauseS } = attempt;
  await system.query(
    `/* webhook.attempt */ UPDATE canbao.webhook_delivery
        SET state = $3, attempts = attempts + 1, last_attempt_at = now(), last_status = $4, last_fault = $5,
            next_attempt_at = now() + make_interval(secs => $6)
      WHERE webhook_id = $1 AND position = $2 AND state = 'WAITING'`,
    [webhookId, position, state, status, fault, pauseS],
  );
}

/** Takes away what was delivered so many hours ago; what was not stays until it is, or its address goes. */
export async function discardDelivered(system: SystemPool, hours: number): Promise<void> {
  await system.query(
    `/* webhook.discard */ DELETE FROM canbao.webhook_delivery
      WHERE state = 'DELIVERED' AND last_attempt_at < now() - make_interval(hours => $1)`,
    [hours],
  );
}

/** Takes away the secrets with which nothing is signed any more. */
export async function discardFormerSecrets(system: SystemPool): Promise<void> {
  await system.query(
    '/* webhook.discard-secrets */ DELETE FROM canbao.webhook_former_secret WHERE valid_until <= now()',
  );
}

const lockName = (id: number): string => `canbao.webhook ${id}`;

/** Holds the address for this connection, so that two workers never send to it at once. False when another has it. */
export async function holdWebhook(lane: Scoped, id: number): Promise<boolean> {
  const [row] = await lane.rows<[boolean]>(
    'webhook.hold-address',
    `SELECT pg_try_advisory_lock(hashtextextended($1, 0))`,
    [lockName(id)],
  );
  return row![0];
}

export async function letWebhookGo(lane: Scoped, id: number): Promise<void> {
  await lane.rows('webhook.let-go', `SELECT pg_advisory_unlock(hashtextextended($1, 0))`, [lockName(id)]);
}
