import { eventsAfter, eventsByPosition, lastEvent, shownEvent } from '../event/index.ts';
import type { EventRow } from '../event/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import { enterReach } from '../platform/database/entering.ts';
import { concluding, Lane } from '../platform/database/transaction.ts';
import type { Database } from '../platform/database/transaction.ts';
import type { Log } from '../platform/log/log.ts';
import { guardedPost } from '../platform/outbound/guarded-post.ts';
import type { OutboundTerms } from '../platform/outbound/guarded-post.ts';
import {
  holdWebhook,
  letWebhookGo,
  nextDelivery,
  noteAttempt,
  passOver,
  servedWebhook,
  takeUp,
} from './delivering.store.ts';
import type { DueDelivery, ServedWebhook } from './delivering.store.ts';
import { pauseAfter } from './pauses.ts';
import type { RetryTerms } from './pauses.ts';
import { webhookMessage } from './webhook-message.ts';

/** How webhooks are served, by the settings. */
export type WebhookTerms = OutboundTerms & RetryTerms;

/** All that the settings say of webhooks. */
export interface WebhookSettings extends WebhookTerms {
  /** 密钥过渡期: how long messages are signed with a former secret as well */
  readonly overlapHours: number;
}

/** With what events are delivered. */
export interface DeliveryTools {
  readonly database: Database;
  readonly system: SystemPool;
  readonly clock: Clock;
  readonly log: Log;
  readonly terms: WebhookTerms;
  /** whether demonstration accounts work here */
  readonly demo: boolean;
  readonly isStopping: () => boolean;
}

/**
 * 推送: sends what is due to one address, one event after the other, until nothing is or one does not arrive. What has been sent
 * and not yet noted when the worker dies is sent again: at least once, in the order of the feed.
 */
export async function deliverEvents(tools: DeliveryTools, webhookId: number): Promise<void> {
  const lane = await Lane.open(tools.database);
  try {
    if (!(await holdWebhook(lane, webhookId))) return;
    try {
      while (!tools.isStopping() && (await deliverNext(tools, lane, webhookId)));
    } finally {
      await letWebhookGo(lane, webhookId);
    }
  } finally {
    await lane.release();
  }
}

/** Delivers one message or looks for the next; false when there is nothing more to do by now. */
async function deliverNext(tools: DeliveryTools, lane: Lane, webhookId: number): Promise<boolean> {
  const { system, demo } = tools;
  const webhook = await servedWebhook(system, webhookId, demo);
  if (webhook === null) return false;
  const due = await nextDelivery(system, webhook);
  if (due === 'WAITS') return false;
  if (due === null) return lookAhead(tools, lane, webhook);
  const [row] = await asAccount(lane, webhook, (scoped) => eventsByPosition(scoped, [due.position]));
  return attempt(tools, webhook, due, row);
}

/** The next event of the feed that is for this address becomes a message; false when there is none. */
async function lookAhead({ system }: DeliveryTools, lane: Lane, webhook: ServedWebhook): Promise<boolean> {
  const { id, position: after, types, bound } = webhook;
  const unitIds = bound ? webhook.unit_ids : null;
  // Read as of one moment: nothing that comes meanwhile is passed over.
  const [next, last] = await asAccount(lane, webhook, async (scoped) => {
    const [found] = await eventsAfter(scoped, { after, types, unitIds, take: 1 });
    return [found, await lastEvent(scoped)];
  });
  if (next === undefined) await passOver(system, id, last);
  else await takeUp(system, id, next.position);
  return next !== undefined;
}

/** What the account itself would see; an event that is out of its sight by now is not told to its address either. */
async function asAccount<T>(lane: Lane, webhook: ServedWebhook, read: (scoped: Lane) => Promise<T>): Promise<T> {
  await lane.begin('read', enterReach({ units: webhook.unit_ids, agency: true, account: webhook.account_id }));
  return concluding(lane, () => read(lane));
}

async function attempt(
  { system, clock, log, terms }: DeliveryTools,
  { id: webhookId, url, secrets }: ServedWebhook,
  { position, attempts }: DueDelivery,
  row: EventRow | undefined,
): Promise<boolean> {
  const note = { webhookId, position, status: null, fault: null, pauseS: 0 };
  if (row === undefined) {
    await noteAttempt(system, { ...note, state: 'DEAD', fault: 'OUT_OF_SIGHT' });
    return true;
  }
  const message = webhookMessage(shownEvent(row), secrets, clock.system());
  const outcome = await guardedPost({ url, ...message }, terms);
  if ('status' in outcome && outcome.status >= 200 && outcome.status < 300) {
    await noteAttempt(system, { ...note, state: 'DELIVERED', status: outcome.status });
    return true;
  }
  const pauseS = pauseAfter(attempts + 1, terms);
  const state = pauseS === null ? 'DEAD' : 'WAITING';
  await noteAttempt(system, { ...note, ...outcome, state, pauseS: pauseS ?? 0 });
  if (state === 'DEAD')
    log.warn({ webhook: webhookId, event: position, ...outcome }, 'an event could not be delivered');
  return true;
}
