import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { TestDatabase } from './database.ts';
import { feedOf } from './ledger-copy.ts';

export const REGISTER = `mutation ($input: WebhookInput!) { registerWebhook(input: $input) { secret webhook { id url types cursor registeredBy } } }`;
const DELIVERIES = `query ($webhookId: ID, $state: WebhookDeliveryState) { webhookDeliveries(webhookId: $webhookId, state: $state) {
  totalItems items { id webhookId eventId type state attempts nextAttemptAt lastAttemptAt lastStatus lastFault } } }`;
export const ROTATE =
  'mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id formerSecretsUntil } } }';
export const END_OVERLAP = 'mutation ($id: ID!) { endWebhookOverlap(id: $id) { id formerSecretsUntil } }';
export const REDELIVER = 'mutation ($id: ID!) { redeliverWebhook(deliveryId: $id) { id state attempts } }';
export const DELETE = 'mutation ($id: ID!) { deleteWebhook(id: $id) }';

/** An address as it was registered. */
export interface Registered {
  secret: string;
  webhook: { id: string; url: string; types: string[]; cursor: string; registeredBy: string };
}
/** A message as the hall shows it. */
export interface Delivery {
  id: string;
  eventId: string;
  type: string;
  state: string;
  attempts: number;
  nextAttemptAt: string | null;
  lastStatus: number | null;
  lastFault: string | null;
}

/** The messages of an address, or of all that the account sees, the newest event first. */
export async function deliveries(
  as: Client,
  webhookId: string | null,
  state: string | null = null,
): Promise<Delivery[]> {
  return (await as.ask<{ webhookDeliveries: { items: Delivery[] } }>(DELIVERIES, { webhookId, state }))
    .webhookDeliveries.items;
}

/** Waits until nothing of an address waits and it has come to the end of the feed. */
export async function through(database: TestDatabase, webhookId: string): Promise<void> {
  const last = await feedOf(database);
  for (let tries = 0; tries < 600; tries += 1) {
    const [row] = await database.query<{ position: string; waiting: number }>(
      `SELECT position, (SELECT count(*)::integer FROM canbao.webhook_delivery WHERE webhook_id = w.id AND state = 'WAITING') AS waiting
         FROM canbao.webhook w WHERE id = $1`,
      [webhookId],
    );
    if (row!.waiting === 0 && Number(row!.position) >= last) return;
    await sleep(50);
  }
  throw new Error('the webhook does not get through');
}
