import type { Clock, Instant } from '../clock/clock.ts';
import type { SlowLane } from '../database/slow-lane.ts';
import type { SystemPool } from '../database/system-pool.ts';
import type { Database } from '../database/transaction.ts';
import type { Credentials } from '../identity/credentials.ts';
import type { QueryLimits } from '../identity/query-limits.ts';
import type { QueryRates } from '../identity/query-rates.ts';
import type { TokenUse } from '../identity/token-use.ts';
import type { Log } from '../log/log.ts';
import type { WorkerProcess } from '../worker/worker-process.ts';

/** What words need beyond their own unit's rows, handed in by whoever opens the hall. */
export interface Services {
  /** canbao_system's connections, for settlement */
  readonly system: SystemPool;
  /** for what goes through a whole city */
  readonly slowLane: SlowLane;
  /** moves the demonstration's clock, and with it what depends on the date */
  readonly moveClock: (to: Instant) => Promise<void>;
  /** does what would keep requests waiting, in a process of its own */
  readonly worker: WorkerProcess;
  /** how long jobs and what belongs to them are kept */
  readonly jobHours: number;
  /** of how many people a statistic tells at least to those who may not see identities */
  readonly smallCell: number;
  /** whether events may be pushed to private addresses */
  readonly privateWebhooks: boolean;
  /** how long messages are signed with a former secret beside the new one */
  readonly webhookOverlapHours: number;
}

/** What every request of the server stands on. */
export interface ServerParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** whether demonstration data, accounts and clock are on */
  readonly demo: boolean;
  readonly services: Services;
  /** of analysts' and portals' questions */
  readonly queryLimits: QueryLimits;
  readonly rates: QueryRates;
  readonly tokenUse: TokenUse;
}

/** What one request brought with it. */
export interface RequestParts {
  readonly credentials: Credentials | null;
  /** a portal's signed word on whose behalf it asks, unchecked; null when there is none */
  readonly assertion: string | null;
  /** where it came from, for throttling alone */
  readonly address: string;
  /** where the hall is, as whoever asks has reached it: scheme, host and port */
  readonly origin: () => string;
  /** leads from an answer to the log */
  readonly requestId: string;
  /** opens (token) or ends (null) the browser's session with the answer */
  readonly setSession: (token: string | null) => void;
}
