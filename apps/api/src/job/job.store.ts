import type { Day, Month } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { JobEntity } from './job.entity.ts';
import type { ExportFormat } from './job-kind.type.ts';

/** A job that is to be carried out. */
export interface NewJob {
  readonly accountId: number;
  readonly unitId: number | null;
  readonly kind: string;
  readonly name: string;
  readonly submittedAt: Instant;
  readonly startMonth: Month | null;
  readonly insuranceTypes: number | null;
  readonly changeDate: Day | null;
  readonly uploadId: string | null;
  readonly quoteId: number | null;
  readonly total: number;
  readonly keptHours: number;
}

/** Stores a job that waits for its turn; gives its number. */
export async function storeJob(scoped: Scoped, job: NewJob): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'job.store',
    `INSERT INTO canbao.job (account_id, unit_id, kind, name, submitted_at, start_month, insurance_types, change_date,
       upload_id, quote_id, total, kept_until)
     VALUES ($1, $2, $3, $4, to_timestamp($5::float8 / 1000), $6, $7, $8, $9, $10, $11, now() + make_interval(hours => $12))
     RETURNING id`,
    [
      job.accountId,
      job.unitId,
      job.kind,
      job.name,
      job.submittedAt,
      job.startMonth === null ? null : firstDay(job.startMonth),
      job.insuranceTypes,
      job.changeDate,
      job.uploadId,
      job.quoteId,
      job.total,
      job.keptHours,
    ],
  );
  return row![0];
}

export interface JobRow {
  id: number;
  account_id: number;
  unit_id: number | null;
  unit_no: string | null;
  kind: string;
  name: string;
  format: ExportFormat | null;
  submitted_at: Instant;
  start_month: string | null;
  insurance_types: number | null;
  change_date: Day | null;
  quote_id: number | null;
  total: number;
  processed: number;
  failed: number;
  state: JobEntity['state'];
  fault: string | null;
  finished_at: Instant | null;
  kept_until: Instant;
}

// What is past its time is gone, also while the clock that takes it away has not yet struck.
const KEPT = `(j.kept_until > now() OR j.finished_at IS NULL)`;
const ROWS = `SELECT j.id, j.account_id, j.unit_id, u.unit_no, j.kind, j.name, x.format, j.submitted_at, j.start_month,
    j.insurance_types, j.change_date, j.quote_id, j.total, j.processed, j.failed, j.state, j.fault, j.finished_at, j.kept_until
  FROM canbao.job j LEFT JOIN canbao.unit u ON u.id = j.unit_id LEFT JOIN canbao.export x ON x.job_id = j.id`;

/** Of which unit – beside the account's own statistics, which are of none – and kinds; null for all that row security shows. */
export interface WantedJobs {
  readonly unitId: number | null;
  readonly kinds: readonly string[] | null;
}

const WANTED = `($1::integer IS NULL OR j.unit_id IS NULL OR j.unit_id = $1) AND ($2::text[] IS NULL OR j.kind = ANY ($2)) AND ${KEPT}`;

/** Expressions by which jobs can be sorted. */
export const JOB_ORDER = { submittedAt: 'j.submitted_at', name: 'j.name', state: 'j.state' } as const;

/** Jobs by number, as far as row security shows them. */
export function jobsById(scoped: Scoped, ids: readonly number[]): Promise<JobRow[]> {
  return scoped.query(`/* job.by-id */ ${ROWS} WHERE j.id = ANY ($1) AND ${KEPT}`, [ids]);
}

/** A page of the jobs that are wanted. */
export function pageOfJobs(scoped: Scoped, wanted: WantedJobs, page: Page, order: string): Promise<JobRow[]> {
  return scoped.query(`/* job.page */ ${ROWS} WHERE ${WANTED} ORDER BY ${order} LIMIT $3 OFFSET $4`, [
    wanted.unitId,
    wanted.kinds,
    page.take,
    page.skip,
  ]);
}

export async function countJobs(scoped: Scoped, { unitId, kinds }: WantedJobs): Promise<number> {
  const [row] = await scoped.rows<[number]>('job.count', `SELECT count(*) FROM canbao.job j WHERE ${WANTED}`, [
    unitId,
    kinds,
  ]);
  return row![0];
}

/** Takes a finished job and its rows away; false for one that runs, or that row security hides. */
export async function removeJob(scoped: Scoped, id: number): Promise<boolean> {
  const gone = await scoped.rows(
    'job.remove',
    'DELETE FROM canbao.job WHERE id = $1 AND finished_at IS NOT NULL RETURNING id',
    [id],
  );
  return gone.length > 0;
}
