import { formatYuan } from '@canbao/rules';
import type { Fen } from '@canbao/rules';
import type { Event } from '../event/index.ts';
import { formatInstant } from '../platform/clock/clock.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { signatures } from './webhook-secret.ts';

/** A message ready to be sent, as Standard Webhooks has it. */
export interface WebhookMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * 推送内容: the event without anything that tells who somebody is; a receiver reads on with its own token. The number of the
 * message is the event's, so that one which comes twice is known as the same; time and signatures are of the attempt.
 * @param secrets the one in use, then the former ones that a receiver may still go by
 */
export function webhookMessage(event: Event, secrets: readonly string[], at: Instant): WebhookMessage {
  const id = `evt_${event.id}`;
  const timestamp = String(Math.floor(at / 1000));
  const body = JSON.stringify({ type: event.type, timestamp: formatInstant(event.occurredAt), data: dataOf(event) });
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'canbao-webhooks',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures(secrets, `${id}.${timestamp}.${body}`),
    },
    body,
  };
}

function dataOf(event: Event): Record<string, unknown> {
  const yuan = (amount: Fen | null): string | null => (amount === null ? null : formatYuan(amount));
  const { id, unitNo, feeMonth, personNo, keptPersonNo, enrolmentId, declarationId, startMonth, endMonth } = event;
  const { noticeNo, personal, employer, amount, reference, paidOn } = event;
  const facts = {
    ...{ unitNo, feeMonth, personNo, keptPersonNo, enrolmentId, declarationId, startMonth, endMonth },
    ...{ noticeNo, personal: yuan(personal), employer: yuan(employer), amount: yuan(amount), reference, paidOn },
  };
  const told = Object.entries(facts).filter(([, value]) => value !== null);
  return { id, sequence: Number(id), ...Object.fromEntries(told) };
}
