import type { PgBoss } from 'pg-boss';
import type { Queue } from '../platform/jobs/boss.ts';
import type { Log } from '../platform/log/log.ts';

const TEN_MINUTES_S = 10 * 60;
const LONGEST_RUN_S = 12 * 60 * 60;
const POLL_S = 2;

/** What one queue of jobs is. */
export interface JobQueueParts {
  readonly boss: PgBoss;
  readonly log: Log;
  readonly name: string;
  /** how many are carried out at once; more of them wait */
  readonly besideEachOther: number;
  /** the jobs that have not ended, whoever had begun them */
  readonly unfinished: () => Promise<readonly number[]>;
  /** carries a job out from where it stands; throws when it is cut off */
  readonly run: (job: number) => Promise<void>;
}

/** 任务队列: hands jobs to whoever carries them out. The truth is our own table; what the queue forgets is sent again. */
export class JobQueue {
  readonly #parts: JobQueueParts;
  readonly #running = new Map<number, Promise<void>>();
  readonly #workers: string[] = [];

  constructor(parts: JobQueueParts) {
    this.#parts = parts;
  }

  /** The queues that have to be there: of the jobs, and of the clock that sends what was cut off. */
  static queues(name: string): readonly Queue[] {
    return [
      { name, longestRunS: LONGEST_RUN_S },
      { name: `${name}-resend`, longestRunS: TEN_MINUTES_S, cron: '* * * * *' },
    ];
  }

  /** Begins to work, first with what a worker before this one has left unfinished. */
  async open(): Promise<void> {
    const { boss, name, besideEachOther } = this.#parts;
    for (let worker = 0; worker < besideEachOther; worker += 1) {
      const options = { pollingIntervalSeconds: POLL_S };
      this.#workers.push(
        await boss.work<{ job: number }>(name, options, async ([sent]) => {
          if (sent !== undefined) await this.#run(sent.data.job);
        }),
      );
    }
    await boss.work(`${name}-resend`, () => this.resend());
    await this.resend();
  }

  /** Puts a job into the queue; one that waits there already waits once. */
  async send(job: number): Promise<void> {
    const { boss, name } = this.#parts;
    await boss.send(name, { job }, { singletonKey: String(job) });
    for (const worker of this.#workers) boss.notifyWorker(worker);
  }

  /** Sends what has not ended and is not in hand here. */
  async resend(): Promise<void> {
    for (const job of await this.#parts.unfinished()) if (!this.#running.has(job)) await this.send(job);
  }

  /** Waits for what is in hand, which has been told to come to its end. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#running.values());
  }

  /** Carries a job out, unless this very queue does so already. */
  async #run(job: number): Promise<void> {
    if (this.#running.has(job)) return;
    const { log, name } = this.#parts;
    const run = this.#parts.run(job).catch((error: unknown) => {
      log.error({ err: error, job, queue: name }, 'a job was cut off; it goes on within a minute');
    });
    this.#running.set(job, run);
    await run.finally(() => this.#running.delete(job));
  }
}
