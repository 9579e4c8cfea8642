import { EXPORT_JOB_KINDS } from '@canbao/rules';
import type { PgBoss } from 'pg-boss';
import { JobQueue, unfinishedJobs } from '../job/index.ts';
import type { Queue } from '../platform/jobs/boss.ts';
import { runExport } from './run-export.ts';
import type { ExportTools } from './run-export.ts';

const QUEUE = 'export';

/** The name under which the worker is told of a job; its answer is true. */
export const START_EXPORT = 'export.start';

/** The queues of exports: what is to be written, and what was cut off. */
export const EXPORT_QUEUES: readonly Queue[] = JobQueue.queues(QUEUE);

/** A short one need not wait for a long one; more than two only get into each other's way. */
const BESIDE_EACH_OTHER = 2;

/** With what the worker's desk for exports is opened. */
export interface ExportDeskParts extends Omit<ExportTools, 'isStopping'> {
  readonly boss: PgBoss;
}

/** 导出的后台: writes exports, one or two at a time. Those past their time are taken away with all other jobs. */
export class ExportDesk {
  readonly #queue: JobQueue;
  #stopping = false;

  constructor({ boss, ...parts }: ExportDeskParts) {
    const tools: ExportTools = { ...parts, isStopping: () => this.#stopping };
    this.#queue = new JobQueue({
      boss,
      log: parts.log,
      name: QUEUE,
      besideEachOther: BESIDE_EACH_OTHER,
      unfinished: () => unfinishedJobs(parts.system, EXPORT_JOB_KINDS),
      run: (job) => runExport(tools, job),
    });
  }

  /** Begins to work, first with what a worker before this one has left unfinished. */
  open(): Promise<void> {
    return this.#queue.open();
  }

  /** Has a job begun that was just stored. */
  async start(job: unknown): Promise<true> {
    await this.#queue.send(Number(job));
    return true;
  }

  /** Leaves what is in hand, of which nothing counts yet; it begins anew at the next start. */
  async close(): Promise<void> {
    this.#stopping = true;
    await this.#queue.close();
  }
}
