import { exportKindOf, insuranceTypesFromBits, jobKindName } from '@canbao/rules';
import type { JobKind } from '@canbao/rules';
import { accountNames } from '../account/index.ts';
import type { Clock, Instant } from '../platform/clock/clock.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { jobsById, removeJob } from './job.store.ts';
import type { JobRow } from './job.store.ts';
import type { Job } from './job.type.ts';

/** Who may have jobs; row security shows to each only theirs. */
export const JOB_ROLES = ['CLERK', 'OFFICER', 'ANALYST'] as const;

/** A job by its number; null for one that is unknown, gone, or out of sight. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function jobOf(context: RequestContext, id: number): Promise<Job | null> {
  context.signedInAs(...JOB_ROLES);
  const [row] = await jobsById(await context.reading(), [id]);
  return row === undefined ? null : shownJob(context, row);
}

/** The row as the schema shows it. */
export async function shownJob(context: RequestContext, row: JobRow): Promise<Job> {
  const names = batchLoader(context, 'job.account-names', accountNames, (name) => name.account_id);
  const submitter = await names.load(row.account_id);
  const kind = row.kind as JobKind;
  return {
    id: row.id,
    kind,
    format: row.format,
    kindName: jobKindName(kind),
    name: row.name,
    unitNo: row.unit_no,
    state: row.state,
    submittedAt: row.submitted_at,
    submittedBy: submitter?.display_name ?? '',
    startMonth: row.start_month === null ? null : monthOfDate(row.start_month),
    insuranceTypes: row.insurance_types === null ? null : insuranceTypesFromBits(row.insurance_types),
    changeDate: row.change_date,
    total: row.total,
    processed: row.processed,
    failed: row.failed,
    hasErrors: row.failed > 0 || row.state === 'FAILED',
    finishedAt: row.finished_at,
    keptUntil: shownUntil(context.clock, row.kept_until),
    fault: row.fault,
    download: hasFile(kind, row) ? `/downloads/${row.id}` : null,
  };
}

function hasFile(kind: JobKind, { failed, state }: JobRow): boolean {
  return exportKindOf(kind) === null ? failed > 0 : state === 'FINISHED';
}

/**
 * 保留至: things are kept by the machine's time, which no demonstration moves, and shown by the business clock: as far ahead
 * of what it says now as they have still to live.
 */
export function shownUntil(clock: Clock, keptUntil: Instant): Instant {
  return (keptUntil + (clock.now() - clock.system())) as Instant;
}

/**
 * Deletes the data of a job that has ended. False for one that is unknown or out of sight.
 * Errors: UNAUTHENTICATED, FORBIDDEN, JOB_NOT_FINISHED.
 */
export async function deleteJob(context: RequestContext, id: number): Promise<boolean> {
  context.signedInAs(...JOB_ROLES);
  return context.writing(async (scoped) => {
    if (await removeJob(scoped, id)) return true;
    const [running] = await jobsById(scoped, [id]);
    if (running !== undefined) throw requestError('JOB_NOT_FINISHED', {});
    return false;
  });
}
