import { BatchDesk } from './batch/index.ts';
import { ENTITIES } from './entities.ts';
import { EventDesk } from './event/index.ts';
import { ExportDesk } from './export/index.ts';
import { Turns } from './job/index.ts';
import { Clock } from './platform/clock/clock.ts';
import type { Instant } from './platform/clock/clock.ts';
import { dataSource } from './platform/database/data-source.ts';
import { SlowLane } from './platform/database/slow-lane.ts';
import { systemPool } from './platform/database/system-pool.ts';
import { openBoss } from './platform/jobs/boss.ts';
import { createLog } from './platform/log/log.ts';
import type { Connection } from './platform/postgres/connection.ts';
import { beNice, makeNice } from './platform/process/nice.ts';
import { usePolicyFile } from './policy/index.ts';
import type { WorkerDuties } from './platform/worker/worker-link.ts';
import { WebhookDesk } from './webhook/index.ts';
import type { WebhookTerms } from './webhook/index.ts';

/** What the worker is opened with; the server tells it. */
export interface WorkerOpening {
  readonly app: Connection;
  readonly system: Connection;
  readonly jobs: Connection;
  readonly logLevel: string;
  readonly policyFile: string | undefined;
  readonly jobHours: number;
  readonly demo: boolean;
  /** whether the database's processes are ours to order */
  readonly ownsDatabase: boolean;
  /** of how many people statistics tell at least to those who may not see identities */
  readonly smallCell: number;
  /** how long the statement of a statistic may take that becomes a file */
  readonly statisticSeconds: number;
  readonly webhooks: WebhookTerms;
}

/** Two for each export, which reads on one and writes on the other, one for each address that is served; the rest is for batches. */
const CONNECTIONS = 14;

/** Opens the worker's own connections and begins to work. */
export async function openWorker(opening: WorkerOpening, aheadMs: number): Promise<WorkerDuties> {
  const log = createLog(opening.logLevel).child({ part: 'worker' });
  beNice(log);
  usePolicyFile(opening.policyFile);
  const clock = new Clock();
  const moveClock = (ahead: number): void => clock.set((clock.system() + ahead) as Instant);
  moveClock(aheadMs);
  const mapping = { entities: ENTITIES, migrations: [] };
  const database = await dataSource(opening.app, mapping, { poolSize: CONNECTIONS }).initialize();
  const { statisticSeconds: statementSeconds, smallCell, ownsDatabase } = opening;
  const onProcess = ownsDatabase ? { onProcess: (pid: number) => makeNice(pid, log) } : {};
  const slowLane = await SlowLane.open(opening.app, mapping, { statementSeconds, ...onProcess });
  const system = systemPool(opening.system, log);
  const boss = await openBoss(opening.jobs, log);
  const parts = { database, system, boss, clock, log, turns: new Turns() };
  const { jobHours: keptHours, demo, webhooks: terms } = opening;
  const batches = new BatchDesk({ ...parts, keptHours });
  const exports = new ExportDesk({ ...parts, slowLane, smallCell, demo });
  const webhooks = new WebhookDesk({ ...parts, keptHours, demo, terms });
  const events = new EventDesk({ system, log, afterwards: () => webhooks.look() });
  await Promise.all([batches.open(), exports.open(), webhooks.open()]);
  events.open();
  log.info('the worker is ready');
  return {
    log,
    answer: async (name, question) => (await exports.start(name, question)) || batches.answer(name, question),
    moveClock,
    close: async () => {
      await events.close();
      await Promise.all([batches.close(), exports.close(), webhooks.close()]);
      await boss.stop({ timeout: 10_000 });
      await Promise.all([database.destroy(), slowLane.close(), system.end()]);
    },
  };
}
