import { exportJobKind } from '@canbao/rules';
import type { ExportKind } from '@canbao/rules';
import { jobOf, storeJob } from '../job/index.ts';
import type { ExportFormat, Job } from '../job/index.ts';
import { checkKey, openSubmission } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import { countListing } from '../platform/database/listing.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { START_EXPORT } from './export-desk.ts';
import type { ExportInput } from './export.input.ts';
import { countUnfinished, exportUnderKey, holdExportsOf, storeExport } from './export.store.ts';
import type { AskedExport } from './export.store.ts';
import type { ExportFilters, StoredFilter } from './export-source.ts';
import { tooLong } from './file-limits.ts';
import { fileNameOf, openSource } from './open-source.ts';

/** Exports of one account that may wait or run at once. */
const MOST_AT_ONCE = 5;
/** It begins at once when the worker is there; otherwise when it is, or within the minute. */
const PATIENCE_MS = 5_000;

const FILTERS = {
  CHARGES: 'charges',
  ROSTER: 'roster',
  DECLARATIONS: 'declarations',
  RETIREES: 'retirees',
} as const satisfies Record<ExportKind, keyof ExportInput>;

/**
 * 导出: stores what is to be exported as a job for the worker; the same key gives the same job. Errors: those of
 * {@link openSubmission}; BAD_USER_INPUT, EXPORT_MONTH_MISSING, EXPORT_TOO_LONG, TOO_MANY_EXPORTS, IDEMPOTENCY_KEY_REUSED.
 */
export async function requestExport(context: RequestContext, input: ExportInput): Promise<Job> {
  const submission = await openSubmission(context, input.unitNo);
  const asked = { kind: input.kind, format: input.format, filter: filterOf(input) };
  const key = checkKey(input.idempotencyKey);
  const { worker, jobHours } = context.services;
  const terms = { key, jobHours, origin: context.origin };
  const jobId = await context.writing((scoped) => jobFor(scoped, submission, asked, terms));
  // Nobody need wait for this; an absent worker finds the job by itself.
  worker.ask(START_EXPORT, jobId, PATIENCE_MS).catch((error: unknown) => context.log.warn({ err: error, job: jobId }));
  const job = await jobOf(context, jobId);
  if (job === null) throw new Error(`job ${jobId} is out of sight`);
  return job;
}

/** The filter of the kind, without what was left out. */
function filterOf(input: ExportInput): StoredFilter {
  const { [FILTERS[input.kind]]: own, ...others } = {
    charges: input.charges ?? null,
    roster: input.roster ?? null,
    declarations: input.declarations ?? null,
    retirees: input.retirees ?? null,
  };
  if (Object.values(others).some((other) => other !== null)) {
    throw requestError('BAD_USER_INPUT', { reason: '查询条件与导出种类不符' });
  }
  const named = Object.entries(own ?? {}).filter(
    ([name, value]) => name !== 'unitNo' && value !== null && value !== undefined && value !== '',
  );
  const filter = Object.fromEntries(named.map(([name, value]) => [name, storable(value)])) as StoredFilter;
  if (input.kind === 'CHARGES' && !(filter as ExportFilters['CHARGES']).feeMonth) {
    throw requestError('EXPORT_MONTH_MISSING', {});
  }
  return filter;
}

/** What nobody has in a name or number, and what JSON in the database cannot hold, is looked for as a character that is neither. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}

interface Terms {
  readonly key: string | null;
  readonly jobHours: number;
  readonly origin: string;
}

async function jobFor(
  scoped: Scoped,
  submission: Submission,
  asked: AskedExport,
  { key, jobHours, origin }: Terms,
): Promise<number> {
  const { accountId, unit, submittedAt } = submission;
  await holdExportsOf(scoped, accountId);
  const before = key === null ? null : await exportUnderKey(scoped, { accountId, unitId: unit.id, key }, asked);
  if (before?.isSame === false) throw requestError('IDEMPOTENCY_KEY_REUSED', {});
  if (before !== null) return before.jobId;
  if ((await countUnfinished(scoped, accountId)) >= MOST_AT_ONCE) {
    throw requestError('TOO_MANY_EXPORTS', { most: MOST_AT_ONCE });
  }
  const { kind, format, filter } = asked;
  const total = await countListing(scoped, openSource(kind, submission, filter, origin).listing);
  const jobId = await storeJob(scoped, {
    accountId,
    unitId: unit.id,
    kind: exportJobKind(kind),
    name: fileNameOf(kind, format, submission, filter),
    submittedAt,
    total: requireFits(format, total),
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

function requireFits(format: ExportFormat, rows: number): number {
  const excess = tooLong(format, rows);
  if (excess !== null) throw requestError('EXPORT_TOO_LONG', excess);
  return rows;
}
