import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { newSecret } from './webhook-secret.ts';
import { removeFormerSecrets, storeRotation, webhookWithId } from './webhook.store.ts';
import type { RegisteredWebhook, Webhook } from './webhook.type.ts';
import { mayHaveWebhooks, numberOf, shownWebhook } from './webhooks.ts';

/** A message has a signature for each: whoever lost a new secret twice can still rotate, and headers stay short. */
const MOST_FORMER = 3;
const UNKNOWN = { what: '该推送地址' };

/**
 * 更换密钥: a new secret, told this once. Messages are signed with the former one as well until the overlap of the settings is
 * over, so that a receiver can take the new one over without missing any. One's own address, or anybody's to an officer.
 * Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, NOT_FOUND, TOO_MANY_FORMER_SECRETS.
 */
export async function rotateWebhookSecret(context: RequestContext, webhookId: string): Promise<RegisteredWebhook> {
  const { accountId } = mayHaveWebhooks(context);
  const id = numberOf(webhookId);
  const secret = newSecret();
  const rotation = { id, secret, hours: context.services.webhookOverlapHours, most: MOST_FORMER };
  const row = await context.writing(async (scoped) => {
    const outcome = await storeRotation(scoped, rotation);
    if (outcome === 'TOO_MANY') throw requestError('TOO_MANY_FORMER_SECRETS', { most: MOST_FORMER });
    return outcome === 'UNKNOWN' ? null : webhookWithId(scoped, id);
  });
  if (row === null) throw requestError('NOT_FOUND', UNKNOWN);
  // Whoever holds it can make up messages that the receiver believes: who had it changed is not to be forgotten.
  context.log.warn({ requestId: context.requestId, accountId, webhook: id }, 'a webhook’s secret is rotated');
  return { webhook: await shownWebhook(context, row), secret };
}

/**
 * 停用旧密钥: from the next message on the secret in use signs alone, as when the former one has leaked.
 * Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, NOT_FOUND.
 */
export async function endWebhookOverlap(context: RequestContext, webhookId: string): Promise<Webhook> {
  const { accountId } = mayHaveWebhooks(context);
  const id = numberOf(webhookId);
  const row = await context.writing(async (scoped) => {
    await removeFormerSecrets(scoped, id);
    return webhookWithId(scoped, id);
  });
  if (row === null) throw requestError('NOT_FOUND', UNKNOWN);
  context.log.warn({ requestId: context.requestId, accountId, webhook: id }, 'a webhook’s former secrets are ended');
  return shownWebhook(context, row);
}
