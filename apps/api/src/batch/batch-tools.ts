import type { Clock } from '../platform/clock/clock.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Database } from '../platform/database/transaction.ts';
import type { Log } from '../platform/log/log.ts';
import type { Turns } from '../job/index.ts';

/** With what batches are checked and carried out. */
export interface BatchTools {
  readonly database: Database;
  readonly system: SystemPool;
  readonly clock: Clock;
  readonly log: Log;
  readonly turns: Turns;
  /** how long jobs, their rows and quotes are kept */
  readonly keptHours: number;
  /** whether the worker is coming to its end */
  readonly isStopping: () => boolean;
}
