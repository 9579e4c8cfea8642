export type { WebhookSettings, WebhookTerms } from './deliver-events.ts';
export { WEBHOOK_QUEUES, WebhookDesk } from './webhook-desk.ts';
export { WebhookResolver } from './webhook.resolver.ts';
