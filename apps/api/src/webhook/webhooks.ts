import { accountNames } from '../account/index.ts';
import { EventTypeEnum, lastEvent, positionOf } from '../event/index.ts';
import type { EventType } from '../event/index.ts';
import { shownUntil } from '../job/index.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { isAllowedUrl } from '../platform/outbound/guarded-post.ts';
import { newSecret } from './webhook-secret.ts';
import {
  countWebhooks,
  pageOfDeliveries,
  removeWebhook,
  sendAnew,
  storeWebhook,
  webhooksShown,
} from './webhook.store.ts';
import type { DeliveryRow, WantedDeliveries, WebhookRow } from './webhook.store.ts';
import type { RegisteredWebhook, Webhook, WebhookDelivery, WebhookDeliveryList, WebhookInput } from './webhook.type.ts';

const MOST_OF_ONE = 10;
const LONGEST_URL = 500;

const ALL_TYPES = Object.keys(EventTypeEnum) as EventType[];

/** Officers, and portals that may read events in their own name, have them pushed. Errors: UNAUTHENTICATED, FORBIDDEN. */
export function mayHaveWebhooks(context: RequestContext): { accountId: number } {
  context.signedInAs('OFFICER', 'PORTAL');
  const viewer = context.mayRead('event');
  if (viewer.endUser !== null) throw requestError('FORBIDDEN', {});
  return viewer;
}

/**
 * 登记推送地址: what the account may see from now on, or after an event that it names, is pushed there. The secret is made here and
 * told once. Errors: UNAUTHENTICATED, FORBIDDEN, WEBHOOK_URL_NOT_ALLOWED, TOO_MANY_WEBHOOKS, EVENT_CURSOR_AHEAD, BAD_USER_INPUT.
 */
export async function registerWebhook(context: RequestContext, input: WebhookInput): Promise<RegisteredWebhook> {
  const { accountId } = mayHaveWebhooks(context);
  const { url } = input;
  if (url.length > LONGEST_URL || !isAllowedUrl(url, { privateAddresses: context.services.privateWebhooks })) {
    throw requestError('WEBHOOK_URL_NOT_ALLOWED', {});
  }
  const types = input.types ?? ALL_TYPES;
  if (types.length === 0) throw requestError('BAD_USER_INPUT', { reason: '请至少选择一种事件' });
  const after = input.after === null || input.after === undefined ? null : positionOf(input.after);
  const secret = newSecret();
  const row = await context.writing(async (scoped) => {
    if ((await countWebhooks(scoped, accountId)) >= MOST_OF_ONE) {
      throw requestError('TOO_MANY_WEBHOOKS', { most: MOST_OF_ONE });
    }
    const last = await lastEvent(scoped);
    if (after !== null && after > last) throw requestError('EVENT_CURSOR_AHEAD', {});
    const position = after ?? last;
    return storeWebhook(scoped, { accountId, url, secret, types, position, at: context.clock.now() });
  });
  return { webhook: await shownWebhook(context, row), secret };
}

/** 推送地址: one's own, or everybody's to an officer. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function webhooks(context: RequestContext): Promise<Webhook[]> {
  mayHaveWebhooks(context);
  const rows = await webhooksShown(await context.reading());
  return Promise.all(rows.map((row) => shownWebhook(context, row)));
}

/** Deletes an address with all that waits for it; false when there is none. Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function deleteWebhook(context: RequestContext, id: string): Promise<boolean> {
  mayHaveWebhooks(context);
  const number = numberOf(id);
  return context.writing((scoped) => removeWebhook(scoped, number));
}

/** 推送记录: what waits, was delivered of late, or was given up. Errors: UNAUTHENTICATED, FORBIDDEN, PAGE_OUT_OF_RANGE. */
export async function webhookDeliveries(
  context: RequestContext,
  wanted: WantedDeliveries,
  page: Page,
): Promise<WebhookDeliveryList> {
  mayHaveWebhooks(context);
  const { rows, totalItems } = await pageOfDeliveries(await context.reading(), wanted, page);
  return { items: rows.map((row) => shownDelivery(context, row)), totalItems };
}

/**
 * 重新推送: has a message sent anew that was given up or delivered, beside what is on its way. The receiver knows it by its
 * number. Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, NOT_FOUND also for one that waits already.
 */
export async function redeliverWebhook(context: RequestContext, id: string): Promise<WebhookDelivery> {
  mayHaveWebhooks(context);
  const [webhook, position] = id.split('-');
  const [webhookId, at] = [numberOf(webhook), numberOf(position)];
  const row = await context.writing((scoped) => sendAnew(scoped, webhookId, at));
  if (row === null) throw requestError('NOT_FOUND', { what: '可重新推送的记录' });
  return shownDelivery(context, row);
}

/** The number in an id of ours. Error: BAD_USER_INPUT. */
export function numberOf(id: string | undefined): number {
  if (id === undefined || !/^\d{1,15}$/.test(id)) throw requestError('BAD_USER_INPUT', { reason: '编号不正确' });
  return Number(id);
}

export async function shownWebhook(context: RequestContext, row: WebhookRow): Promise<Webhook> {
  const names = batchLoader(context, 'webhook.account-names', accountNames, (name) => name.account_id);
  const owner = await names.load(row.account_id);
  return {
    id: String(row.id),
    url: row.url,
    types: row.types,
    cursor: String(row.position),
    registeredBy: owner?.display_name ?? '',
    registeredAt: row.registered_at,
    formerSecretsUntil: row.former_until === null ? null : shownUntil(context.clock, row.former_until),
  };
}

function shownDelivery({ clock }: RequestContext, row: DeliveryRow): WebhookDelivery {
  return {
    id: `${row.webhook_id}-${row.position}`,
    webhookId: String(row.webhook_id),
    eventId: String(row.position),
    type: row.type,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.state === 'WAITING' ? shownUntil(clock, row.next_attempt_at) : null,
    lastAttemptAt: row.last_attempt_at === null ? null : shownUntil(clock, row.last_attempt_at),
    lastStatus: row.last_status,
    lastFault: row.last_fault,
  };
}
