import { ALL_BATCH_KINDS, refuse } from '@canbao/rules';
import type { PgBoss } from 'pg-boss';
import { discardJobs, JobQueue, unfinishedJobs } from '../job/index.ts';
import type { Turns } from '../job/index.ts';
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

const QUEUE = 'batch';
const DISCARD = 'batch-discard';

/** The queues of batches: what is to be carried out, what was cut off, what is past its time. */
export const BATCH_QUEUES: readonly Queue[] = [
  ...JobQueue.queues(QUEUE),
  { name: DISCARD, longestRunS: 10 * 60, cron: '*/5 * * * *' },
];

/** How many batches take turns; more of them wait until one is through. */
const BESIDE_EACH_OTHER = 3;
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
  /** shared with whatever else works in the background */
  readonly turns: Turns;
}

/** 批量业务的后台: checks files, carries batches out, and takes away what is past its time. */
export class BatchDesk {
  readonly #parts: DeskParts;
  readonly #tools: BatchTools;
  readonly #asked = new FairQueue<number>(ASKED);
  readonly #queue: JobQueue;
  #stopping = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    const { database, system, boss, clock, log, keptHours, turns } = parts;
    const isStopping = (): boolean => this.#stopping;
    this.#tools = { database, system, clock, log, keptHours, turns, isStopping };
    this.#queue = new JobQueue({
      boss,
      log,
      name: QUEUE,
      besideEachOther: BESIDE_EACH_OTHER,
      unfinished: () => unfinishedJobs(system, ALL_BATCH_KINDS),
      run: (job) => runBatch(this.#tools, job),
    });
  }

  /** Begins to work, first with what a worker before this one has left unfinished. */
  async open(): Promise<void> {
    await this.#parts.boss.work(DISCARD, () => this.#discard());
    await this.#queue.open();
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
    if ('jobId' in answer) await this.#queue.send(answer.jobId);
    return answer;
  }

  /** Comes to an end after the rows that are in hand; what is left is sent again at the next start. */
  async close(): Promise<void> {
    this.#stopping = true;
    await this.#queue.close();
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
