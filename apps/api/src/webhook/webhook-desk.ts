import type { PgBoss } from 'pg-boss';
import { JobQueue } from '../job/index.ts';
import type { Queue } from '../platform/jobs/boss.ts';
import { discardDelivered, discardFormerSecrets, dueWebhooks } from './delivering.store.ts';
import { deliverEvents } from './deliver-events.ts';
import type { DeliveryTools } from './deliver-events.ts';

const QUEUE = 'webhook';
const DISCARD = 'webhook-discard';

/** The queues of webhooks: what is due to an address, what was cut off, what is past its time. */
export const WEBHOOK_QUEUES: readonly Queue[] = [
  ...JobQueue.queues(QUEUE),
  { name: DISCARD, longestRunS: 10 * 60, cron: '*/10 * * * *' },
];

/** Addresses that are served at once: one that does not answer holds its own place alone. */
const BESIDE_EACH_OTHER = 4;

/** With what the worker's desk for webhooks is opened. */
export interface WebhookDeskParts extends Omit<DeliveryTools, 'isStopping'> {
  readonly boss: PgBoss;
  /** how long is kept what was delivered */
  readonly keptHours: number;
}

/** 推送的后台: sends events to the addresses that portals have registered. */
export class WebhookDesk {
  readonly #parts: WebhookDeskParts;
  readonly #queue: JobQueue;
  #stopping = false;

  constructor(parts: WebhookDeskParts) {
    this.#parts = parts;
    const { boss, database, system, clock, log, terms, demo } = parts;
    const tools: DeliveryTools = { database, system, clock, log, terms, demo, isStopping: () => this.#stopping };
    this.#queue = new JobQueue({
      boss,
      log,
      name: QUEUE,
      besideEachOther: BESIDE_EACH_OTHER,
      unfinished: () => dueWebhooks(system, demo),
      run: (webhook) => deliverEvents(tools, webhook),
    });
  }

  async open(): Promise<void> {
    const { boss, system, keptHours } = this.#parts;
    await boss.work(DISCARD, async () => {
      await discardDelivered(system, keptHours);
      await discardFormerSecrets(system);
    });
    await this.#queue.open();
  }

  /** Has everything sent that is due by now. */
  async look(): Promise<void> {
    if (!this.#stopping) await this.#queue.resend();
  }

  /** Finishes the messages in hand; the rest goes at the next start. */
  async close(): Promise<void> {
    this.#stopping = true;
    await this.#queue.close();
  }
}
