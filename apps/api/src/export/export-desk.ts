import { exportJobKind, UNIT_EXPORT_KINDS } from '@canbao/rules';
import type { ExportJobKind } from '@canbao/rules';
import type { PgBoss } from 'pg-boss';
import { JobQueue, unfinishedJobs } from '../job/index.ts';
import type { Queue } from '../platform/jobs/boss.ts';
import { runExport } from './run-export.ts';
import type { ExportTools } from './run-export.ts';

const LISTS = 'export';
/** Statistics have a queue of their own, so that no list waits for one of them; more than one at a time there is no lane for. */
const STATISTICS = 'statistic-export';

/** The name under which the worker is told of a job; its answer is true. */
export const START_EXPORT = 'export.start';

/** The queues of exports: what is to be written, and what was cut off. */
export const EXPORT_QUEUES: readonly Queue[] = [...JobQueue.queues(LISTS), ...JobQueue.queues(STATISTICS)];

/** A short one need not wait for a long one; more than two only get into each other's way. */
const BESIDE_EACH_OTHER = 2;

/** With what the worker's desk for exports is opened. */
export interface ExportDeskParts extends Omit<ExportTools, 'isStopping'> {
  readonly boss: PgBoss;
}

/** The name under which the worker is told of a job of a statistic. */
export const START_STATISTIC_EXPORT = 'export.start-statistic';

/** 导出的后台: writes exports, one or two at a time. Those past their time are taken away with all other jobs. */
export class ExportDesk {
  readonly #parts: ExportDeskParts;
  readonly #lists: JobQueue;
  readonly #statistics: JobQueue;
  #stopping = false;

  constructor(parts: ExportDeskParts) {
    this.#parts = parts;
    this.#lists = this.#queue(LISTS, BESIDE_EACH_OTHER, UNIT_EXPORT_KINDS.map(exportJobKind));
    this.#statistics = this.#queue(STATISTICS, 1, [exportJobKind('CHARGE_STATISTICS')]);
  }

  /** Begins to work, first with what a worker before this one has left unfinished. */
  async open(): Promise<void> {
    await Promise.all([this.#lists.open(), this.#statistics.open()]);
  }

  /** Has a job begun that was just stored; false for a question that is not for this desk. */
  async start(name: string, job: unknown): Promise<boolean> {
    const queue = { [START_EXPORT]: this.#lists, [START_STATISTIC_EXPORT]: this.#statistics }[name];
    await queue?.send(Number(job));
    return queue !== undefined;
  }

  /** Leaves what is in hand, of which nothing counts yet; it begins anew at the next start. */
  async close(): Promise<void> {
    this.#stopping = true;
    await this.#parts.slowLane.interrupt(this.#parts.database);
    await Promise.all([this.#lists.close(), this.#statistics.close()]);
  }

  #queue(name: string, besideEachOther: number, kinds: readonly ExportJobKind[]): JobQueue {
    const { boss, ...parts } = this.#parts;
    const tools: ExportTools = { ...parts, isStopping: () => this.#stopping };
    const unfinished = (): Promise<number[]> => unfinishedJobs(parts.system, kinds);
    return new JobQueue({
      boss,
      log: parts.log,
      name,
      besideEachOther,
      unfinished,
      run: (job) => runExport(tools, job),
    });
  }
}
