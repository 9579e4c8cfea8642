import { setTimeout as sleep } from 'node:timers/promises';
import { Lane } from '../platform/database/transaction.ts';
import type { Database } from '../platform/database/transaction.ts';
import { holdJob, letJobGo } from './job-running.store.ts';

const HOLD_TRIES = 40;
const HOLD_PAUSE_MS = 250;

/**
 * Does the work on a job that nobody else works on, with the connection that holds it; nothing at all when somebody else has
 * it. A worker that has just died may hold it for a moment longer, until the database has noticed.
 */
export async function holdingJob(
  database: Database,
  jobId: number,
  isStopping: () => boolean,
  work: (lane: Lane) => Promise<void>,
): Promise<void> {
  const lane = await Lane.open(database);
  try {
    for (let tries = 0; tries < HOLD_TRIES && !isStopping(); tries += 1) {
      if (await holdJob(lane, jobId)) {
        await work(lane).finally(() => letJobGo(lane, jobId));
        return;
      }
      await sleep(HOLD_PAUSE_MS);
    }
  } finally {
    await lane.release();
  }
}
