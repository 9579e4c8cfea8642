import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '@canbao/rules';
import { holdingJob, jobToRun, noteBegin, noteEnd, noteProgress } from '../job/index.ts';
import type { Lane, Scoped } from '../platform/database/transaction.ts';
import { codeOf } from '../platform/start-failure.ts';
import { giveUpRows, nextRows, storeResults } from './batch-row.store.ts';
import { carryOutRows, failure } from './carry-out-rows.ts';
import type { RunningBatch } from './carry-out-rows.ts';
import { runningBatchOf } from './running-batch.ts';
import type { BatchTools } from './batch-tools.ts';
import { WritingLane } from './writing-lane.ts';

/** Rows in one transaction: enough to share its cost, few enough that nobody waits long for them or for their persons. */
const CHUNK = 25;
/** unique_violation, deadlock_detected, serialization_failure, lock_not_available: it may go well another time. */
const PASSING = new Set(['23505', '40P01', '40001', '55P03']);
const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 100;
/** How often a job may be begun without one row getting done, before something is held to be wrong with it. */
const MOST_ATTEMPTS = 20;

/**
 * Carries out a job from where it stands to its end, unless somebody else does or the worker is coming to its end. Throws
 * when the database does not let it go on; what it has done stays done.
 */
export async function runBatch(tools: BatchTools, jobId: number): Promise<void> {
  await holdingJob(tools.database, jobId, tools.isStopping, async (lane) => {
    const job = await jobToRun(tools.system, jobId);
    if (job !== null) await new BatchRun(tools, lane, runningBatchOf(job)).run();
  });
}

class BatchRun {
  readonly #tools: BatchTools;
  readonly #lane: WritingLane;
  readonly #running: RunningBatch;
  /** how many rows are still to be taken one by one, because one among them made a chunk fail */
  #alone = 0;
  #tries = 0;
  /** the last row that is done */
  #last = 0;

  constructor(tools: BatchTools, lane: Lane, running: RunningBatch) {
    this.#tools = tools;
    this.#lane = new WritingLane(tools, lane, running.batch.submission);
    this.#running = running;
  }

  async run(): Promise<void> {
    const { jobId } = this.#running;
    const attempts = await this.#lane.write((scoped) => noteBegin(scoped, jobId));
    if (attempts === null) return;
    if (attempts > MOST_ATTEMPTS) {
      this.#tools.log.error({ job: jobId, attempts }, 'a job does not get on; it is given up');
      await this.#giveUp();
      return;
    }
    while (!this.#tools.isStopping()) {
      if (await this.#step()) continue;
      await this.#end(null);
      return;
    }
  }

  /** The next chunk, or what has to be done when it fails. False when no row is left. */
  async #step(): Promise<boolean> {
    try {
      const most = this.#alone > 0 ? 1 : CHUNK;
      const done = await this.#lane.write((scoped) => carryOutRows(scoped, this.#running, this.#last, most));
      this.#alone = Math.max(0, this.#alone - done.length);
      this.#tries = 0;
      this.#last = done.at(-1) ?? this.#last;
      return done.length > 0;
    } catch (error) {
      await this.#recover(error);
      return true;
    }
  }

  async #recover(error: unknown): Promise<void> {
    this.#tries += 1;
    const isPassing = PASSING.has(codeOf(error) ?? '');
    if (isPassing && this.#tries <= MOST_TRIES) {
      await sleep(FIRST_PAUSE_MS * 2 ** (this.#tries - 1));
      return;
    }
    this.#tries = 0;
    if (this.#alone === 0) {
      this.#alone = CHUNK;
      return;
    }
    this.#tools.log.error({ err: error, job: this.#running.jobId }, 'a row of a batch could not be carried out');
    await this.#lane.write((scoped) => this.#giveRowUp(scoped, isPassing ? 'BUSY' : 'INTERNAL'));
    this.#alone -= 1;
  }

  /** What keeps ending the worker must not do so for ever. The rows that wait fail, so that they can be sent again. */
  async #giveUp(): Promise<void> {
    const { jobId } = this.#running;
    await this.#lane.write(async (scoped) => {
      const rows = await giveUpRows(scoped, jobId, refuse('INTERNAL', {}));
      await noteProgress(scoped, jobId, rows, rows);
    });
    await this.#end('处理多次中断且没有进展,已停止。没有处理的行列为失败,请导出后重新上传。');
  }

  async #giveRowUp(scoped: Scoped, code: 'BUSY' | 'INTERNAL'): Promise<void> {
    const { jobId, batch } = this.#running;
    const [row] = await nextRows(scoped, jobId, this.#last, 1);
    if (row === undefined) return;
    await storeResults(scoped, jobId, [failure(batch, row.rowNo, refuse(code, {}))]);
    await noteProgress(scoped, jobId, 1, 1);
  }

  async #end(fault: string | null): Promise<void> {
    const { clock, log } = this.#tools;
    const { jobId } = this.#running;
    await this.#lane.write((scoped) => noteEnd(scoped, jobId, clock.now(), fault));
    log.info({ job: jobId, fault: fault !== null }, 'a batch has ended');
  }
}
