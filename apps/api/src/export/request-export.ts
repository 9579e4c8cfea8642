import { exportJobKind } from '@canbao/rules';
import { jobOf, storeJob } from '../job/index.ts';
import type { Job } from '../job/index.ts';
import { checkKey } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { START_EXPORT, START_STATISTIC_EXPORT } from './export-desk.ts';
import type { ExportInput } from './export.input.ts';
import { countUnfinished, exportUnderKey, holdExportsOf, storeExport } from './export.store.ts';
import { exportOrder } from './export-order.ts';
import type { ExportOrder } from './export-order.ts';

/** Exports of one account that may wait or run at once. */
const MOST_AT_ONCE = 5;
/** It begins at once when the worker is there; otherwise when it is, or within the minute. */
const PATIENCE_MS = 5_000;

/**
 * 导出: stores what is to be exported as a job for the worker; the same key gives the same job. Errors: those of
 * {@link exportOrder}; EXPORT_TOO_LONG, TOO_MANY_EXPORTS, IDEMPOTENCY_KEY_REUSED.
 */
export async function requestExport(context: RequestContext, input: ExportInput): Promise<Job> {
  const order = await exportOrder(context, input);
  const key = checkKey(input.idempotencyKey);
  const { worker, jobHours } = context.services;
  const terms = { key, jobHours, origin: context.origin };
  const jobId = await context.writing((scoped) => jobFor(scoped, order, terms));
  // Nobody need wait for this; an absent worker finds the job by itself.
  const start = order.unitId === null ? START_STATISTIC_EXPORT : START_EXPORT;
  worker.ask(start, jobId, PATIENCE_MS).catch((error: unknown) => context.log.warn({ err: error, job: jobId }));
  const job = await jobOf(context, jobId);
  if (job === null) throw new Error(`job ${jobId} is out of sight`);
  return job;
}

interface Terms {
  readonly key: string | null;
  readonly jobHours: number;
  readonly origin: string;
}

async function jobFor(scoped: Scoped, order: ExportOrder, { key, jobHours, origin }: Terms): Promise<number> {
  const { accountId, unitId, submittedAt, asked, name } = order;
  await holdExportsOf(scoped, accountId);
  const before = key === null ? null : await exportUnderKey(scoped, { accountId, unitId, key }, asked);
  if (before?.isSame === false) throw requestError('IDEMPOTENCY_KEY_REUSED', {});
  if (before !== null) return before.jobId;
  if ((await countUnfinished(scoped, accountId)) >= MOST_AT_ONCE) {
    throw requestError('TOO_MANY_EXPORTS', { most: MOST_AT_ONCE });
  }
  const jobId = await storeJob(scoped, {
    ...{ accountId, unitId, name, submittedAt },
    kind: exportJobKind(asked.kind),
    total: await order.count(scoped),
    keptHours: jobHours,
    startMonth: null,
    insuranceTypes: null,
    changeDate: null,
    uploadId: null,
    quoteId: null,
  });
  await storeExport(scoped, jobId, { ...asked, origin }, key);
  return jobId;
}
