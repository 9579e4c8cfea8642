import type { EventType } from '../event/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { Conditions } from '../platform/database/conditions.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { DeliveryState } from './webhook.type.ts';

export interface WebhookRow {
  id: number;
  account_id: number;
  url: string;
  types: EventType[];
  position: number;
  registered_at: Instant;
  /** until when messages carry the signature of a former secret, too; by the machine's time */
  former_until: Instant | null;
}

export interface NewWebhook {
  readonly accountId: number;
  readonly url: string;
  readonly secret: string;
  readonly types: readonly EventType[];
  readonly position: number;
  readonly at: Instant;
}

const COLUMNS = `id, account_id, url, types, position, registered_at,
  (SELECT max(valid_until) FROM canbao.webhook_former_secret f
    WHERE f.webhook_id = webhook.id AND f.valid_until > now()) AS former_until`;

export async function storeWebhook(scoped: Scoped, webhook: NewWebhook): Promise<WebhookRow> {
  const { accountId, url, secret, types, position, at } = webhook;
  const [row] = await scoped.query<WebhookRow>(
    `/* webhook.store */ INSERT INTO canbao.webhook (account_id, url, secret, types, position, registered_at)
     VALUES ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000)) RETURNING ${COLUMNS}`,
    [accountId, url, secret, types, position, at],
  );
  return row!;
}

/** How many an account has; a second request that asks at the same time waits for the first. */
export async function countWebhooks(scoped: Scoped, accountId: number): Promise<number> {
  await scoped.rows('webhook.hold', `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `canbao.webhooks of ${accountId}`,
  ]);
  const [row] = await scoped.rows<[number]>(
    'webhook.count',
    'SELECT count(*) FROM canbao.webhook WHERE account_id = $1',
    [accountId],
  );
  return row![0];
}

/** The addresses that row security shows: one's own, or all to an officer. */
export function webhooksShown(scoped: Scoped): Promise<WebhookRow[]> {
  return scoped.query(`/* webhook.shown */ SELECT ${COLUMNS} FROM canbao.webhook ORDER BY id`);
}

/** Null for one that row security does not show. */
export async function webhookWithId(scoped: Scoped, id: number): Promise<WebhookRow | null> {
  const [row] = await scoped.query<WebhookRow>(
    `/* webhook.by-id */ SELECT ${COLUMNS} FROM canbao.webhook WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/** How a secret takes the place of another. */
export interface Rotation {
  readonly id: number;
  readonly secret: string;
  /** how long the former one is used beside it */
  readonly hours: number;
  /** of former ones at a time */
  readonly most: number;
}

/** UNKNOWN for an address out of reach; TOO_MANY when as many former secrets are in use as may be, and nothing was done. */
export async function storeRotation(
  scoped: Scoped,
  { id, secret, hours, most }: Rotation,
): Promise<'ROTATED' | 'TOO_MANY' | 'UNKNOWN'> {
  const [row] = await scoped.rows<['ROTATED' | 'TOO_MANY' | 'UNKNOWN']>(
    'webhook.rotate-secret',
    'SELECT canbao.rotate_webhook_secret($1, $2, $3, $4)',
    [id, secret, hours, most],
  );
  return row![0];
}

/** Nothing more is signed with a former secret. */
export async function removeFormerSecrets(scoped: Scoped, id: number): Promise<void> {
  await scoped.rows('webhook.end-overlap', 'DELETE FROM canbao.webhook_former_secret WHERE webhook_id = $1', [id]);
}

export async function removeWebhook(scoped: Scoped, id: number): Promise<boolean> {
  const gone = await scoped.rows('webhook.remove', 'DELETE FROM canbao.webhook WHERE id = $1 RETURNING id', [id]);
  return gone.length > 0;
}

export interface DeliveryRow {
  webhook_id: number;
  position: number;
  type: EventType;
  state: DeliveryState;
  attempts: number;
  next_attempt_at: Instant;
  last_attempt_at: Instant | null;
  last_status: number | null;
  last_fault: string | null;
}

const DELIVERIES = `SELECT d.webhook_id, d.position, e.type, d.state, d.attempts, d.next_attempt_at, d.last_attempt_at,
    d.last_status, d.last_fault
  FROM canbao.webhook_delivery d JOIN canbao.event e ON e.position = d.position`;

/** Which messages. */
export interface WantedDeliveries {
  readonly webhookId: number | null;
  readonly state: DeliveryState | null;
}

/** A page of the messages that row security shows, the newest event first, and how many there are in all. */
export async function pageOfDeliveries(
  scoped: Scoped,
  { webhookId, state }: WantedDeliveries,
  page: Page,
): Promise<{ rows: DeliveryRow[]; totalItems: number }> {
  const conditions = new Conditions()
    .add(webhookId, (id) => `d.webhook_id = ${id}`)
    .add(state, (wanted) => `d.state = ${wanted}`);
  const { where } = conditions;
  const [counted] = await scoped.rows<[number]>(
    'webhook.count-deliveries',
    `SELECT count(*) FROM canbao.webhook_delivery d JOIN canbao.event e ON e.position = d.position ${where}`,
    [...conditions.values],
  );
  const [take, skip] = [conditions.parameter(page.take), conditions.parameter(page.skip)];
  const rows = await scoped.query<DeliveryRow>(
    `/* webhook.deliveries */ ${DELIVERIES} ${where} ORDER BY d.position DESC, d.webhook_id LIMIT ${take} OFFSET ${skip}`,
    conditions.values,
  );
  return { rows, totalItems: counted![0] };
}

/** Has a message sent anew that has been delivered or given up; null when there is none, or it waits already. */
export async function sendAnew(scoped: Scoped, webhookId: number, position: number): Promise<DeliveryRow | null> {
  const begun = await scoped.rows(
    'webhook.send-anew',
    `UPDATE canbao.webhook_delivery SET state = 'WAITING', attempts = 0, next_attempt_at = now()
      WHERE webhook_id = $1 AND position = $2 AND state <> 'WAITING' RETURNING position`,
    [webhookId, position],
  );
  if (begun.length === 0) return null;
  const [row] = await scoped.query<DeliveryRow>(
    `/* webhook.delivery */ ${DELIVERIES} WHERE d.webhook_id = $1 AND d.position = $2`,
    [webhookId, position],
  );
  return row ?? null;
}
