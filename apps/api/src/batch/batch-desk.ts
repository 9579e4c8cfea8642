import { refuse } from '@canbao/rules';
import type { PgBoss } from 'pg-boss';
import { discardJobs, unfinishedJobs } from '../job/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Database } from '../platform/database/transaction.ts';
import type { Queue } from '../platform/jobs/boss.ts';
import type { Log } from '../platform/log/log.ts';
import { FairQueue, QueueFull } from '../platform/process/fair-queue.ts';
import { discardUploads } from '../upload/index.ts';
import { discardQuotes } from './batch-quote.store.ts';
import { CHECK, SUBMIT } from './batch-question.ts';
import type { BatchQuestion, Checked, Refused, Submitted, SubmitQuestion } from './batch-question.ts';
import type { BatchTools } from './batch-tools.ts';
import { checkBatch } from './check-batch.ts';
import { runBatch } from './run-batch.ts';
import { submitBatch } from './submit-batch.ts';
import { Turns } from './turns.ts';

const RUN = 'batch';
const RESEND = 'batch-resend';
const DISCARD = 'batch-discard';
const TEN_MINUTES_S = 10 * 60;

/** The queues of batches: what is to be carried out, what was cut off, what is past its time. */
export const BATCH_QUEUES: readonly Queue[] = [
  { name: RUN, longestRunS: 12 * 60 * 60 },
  { name: RESEND, longestRunS: TEN_MINUTES_S, cron: '* * * * *' },
  { name: DISCARD, longestRunS: TEN_MINUTES_S, cron: '*/5 * * * *' },
];

/** How many batches take turns; more of them wait until one is through. */
const BESIDE_EACH_OTHER = 3;
const POLL_S = 2;
/** Checks and submissions under way at once, and waiting: of one account, and of all. */
const ASKED = { running: 2, ofOne: 3, ofAll: 30 };

/** With what the worker's desk for batches is opened. */
export interface DeskParts {
  readonly database: Database;
  readonly system: SystemPool;
  readonly boss: PgBoss;
  readonly clock: Clock;
  readonly log: Log;
  /** how long jobs, rows, quotes and uploads are kept */
  readonly keptHours: number;
}

/** 批量业务的后台: checks files, carries batches out, and takes away what is past its time. */
export class BatchDesk {
  readonly #parts: DeskParts;
  readonly #tools: BatchTools;
  readonly #asked = new FairQueue<number>(ASKED);
  readonly #running = new Map<number, Promise<void>>();
  readonly #workers: string[] = [];
  #stopping = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    const { database, system, clock, log, keptHours } = parts;
    const isStopping = (): boolean => this.#stopping;
    this.#tools = { database, system, clock, log, keptHours, turns: new Turns(), isStopping };
  }

  /** Begins to work, first with what a worker before this one has left unfinished. */
  async open(): Promise<void> {
    const { boss } = this.#parts;
    for (let worker = 0; worker < BESIDE_EACH_OTHER; worker += 1) {
      const options = { pollingIntervalSeconds: POLL_S };
      this.#workers.push(
        await boss.work<{ job: number }>(RUN, options, async ([sent]) => {
          if (sent !== undefined) await this.#run(sent.data.job);
        }),
      );
    }
    await boss.work(RESEND, () => this.#resend());
    await boss.work(DISCARD, () => this.#discard());
    await this.#resend();
  }

  /** Answers the server: what a check or a submission has come to. */
  async answer(name: string, question: unknown): Promise<Checked | Submitted | Refused> {
    const { accountId } = question as BatchQuestion;
    try {
      return await this.#asked.hold(accountId, (run) => run(() => this.#answer(name, question as SubmitQuestion)));
    } catch (error) {
      if (!(error instanceof QueueFull)) throw error;
      return { refusals: [refuse('BUSY', {})] };
    }
  }

  async #answer(name: string, question: SubmitQuestion): Promise<Checked | Submitted | Refused> {
    if (name === CHECK) return checkBatch(this.#tools, question);
    if (name !== SUBMIT) throw new Error(`nobody answers "${name}" here`);
    const answer = await submitBatch(this.#tools, question);
    if ('jobId' in answer) await this.#send(answer.jobId);
    return answer;
  }

  /** Comes to an end after the rows that are in hand; what is left is sent again at the next start. */
  async close(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled(this.#running.values());
  }

  /** Puts a job into the queue; one that waits there already waits once. */
  async #send(job: number): Promise<void> {
    await this.#parts.boss.send(RUN, { job }, { singletonKey: String(job) });
    for (const worker of this.#workers) this.#parts.boss.notifyWorker(worker);
  }

  /** Carries a job out, unless this very desk does so already. */
  async #run(job: number): Promise<void> {
    if (this.#running.has(job)) return;
    const { log } = this.#parts;
    const run = runBatch(this.#tools, job).catch((error: unknown) => {
      log.error({ err: error, job }, 'a batch was cut off; it goes on within a minute');
    });
    this.#running.set(job, run);
    await run.finally(() => this.#running.delete(job));
  }

  /** Sends what has not ended and is not in hand here. */
  async #resend(): Promise<void> {
    for (const job of await unfinishedJobs(this.#parts.system)) if (!this.#running.has(job)) await this.#send(job);
  }

  async #discard(): Promise<void> {
    const { system, log, keptHours } = this.#parts;
    const [jobs, quotes, uploads] = [
      await discardJobs(system),
      await discardQuotes(system),
      await discardUploads(system, keptHours),
    ];
    if (jobs + quotes + uploads > 0) {
      log.info({ jobs, quotes, uploads }, 'data of batches past their time were taken away');
    }
  }
}
