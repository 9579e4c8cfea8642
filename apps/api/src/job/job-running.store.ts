import type { Day, JobKind } from '@canbao/rules';
import type { SubmittingUnit } from '../operation/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** A job as whoever carries it out needs it, with its unit, if it has one. */
export interface JobToRun {
  id: number;
  account_id: number;
  kind: string;
  submitted_at: Instant;
  start_month: string | null;
  insurance_types: number | null;
  change_date: Day | null;
  quote_id: number | null;
  /** null for a statistic */
  unit: SubmittingUnit | null;
}

/** The job, if it has not ended; whoever runs it does not yet know whose it is. */
export async function jobToRun(system: SystemPool, id: number): Promise<JobToRun | null> {
  const { rows } = await system.query<JobToRun>(
    `/* job.to-run */ SELECT j.id, j.account_id, j.kind, j.submitted_at, j.start_month, j.insurance_types, j.change_date,
            j.quote_id, CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'unitNo', u.unit_no, 'name', u.name,
              'unitType', u.unit_type, 'area', u.area) END AS unit
       FROM canbao.job j LEFT JOIN canbao.unit u ON u.id = j.unit_id WHERE j.id = $1 AND j.finished_at IS NULL`,
    [id],
  );
  return rows[0] ?? null;
}

/** The jobs of these kinds that have not ended, whoever had begun them. */
export async function unfinishedJobs(system: SystemPool, kinds: readonly JobKind[]): Promise<number[]> {
  const { rows } = await system.query<{ id: number }>(
    '/* job.unfinished */ SELECT id FROM canbao.job WHERE finished_at IS NULL AND kind = ANY ($1) ORDER BY id',
    [kinds],
  );
  return rows.map(({ id }) => id);
}

/** Takes away what is past its time; a job that still runs is kept until it has ended. */
export async function discardJobs(system: SystemPool): Promise<number> {
  const { rowCount } = await system.query(
    '/* job.discard */ DELETE FROM canbao.job WHERE kept_until <= now() AND finished_at IS NOT NULL',
  );
  return rowCount ?? 0;
}

/**
 * Holds the job for this connection until it is given back or lost, so that two workers never carry out the same one. False
 * when another connection holds it.
 */
export async function holdJob(lane: Scoped, id: number): Promise<boolean> {
  const [row] = await lane.rows<[boolean]>('job.hold', `SELECT pg_try_advisory_lock(hashtextextended($1, 0))`, [
    lockName(id),
  ]);
  return row![0];
}

export async function letJobGo(lane: Scoped, id: number): Promise<void> {
  await lane.rows('job.let-go', `SELECT pg_advisory_unlock(hashtextextended($1, 0))`, [lockName(id)]);
}

const lockName = (id: number): string => `canbao.job ${id}`;

/**
 * Notes that the job is being carried out; gives how often it has been begun since its last row was done, or null when it
 * has ended meanwhile.
 */
export async function noteBegin(scoped: Scoped, id: number): Promise<number | null> {
  const [row] = await scoped.rows<[number]>(
    'job.begin',
    `UPDATE canbao.job SET state = 'RUNNING', attempts = attempts + 1 WHERE id = $1 AND finished_at IS NULL
     RETURNING attempts`,
    [id],
  );
  return row?.[0] ?? null;
}

/** Notes that rows have been processed, in the transaction in which they took effect. */
export async function noteProgress(scoped: Scoped, id: number, processed: number, failed: number): Promise<void> {
  await scoped.rows(
    'job.progress',
    'UPDATE canbao.job SET processed = processed + $2, failed = failed + $3, attempts = 0 WHERE id = $1',
    [id, processed, failed],
  );
}

/** Notes that the job begins anew, and how many rows it has by now. */
export async function noteTotal(scoped: Scoped, id: number, total: number): Promise<void> {
  await scoped.rows('job.total', 'UPDATE canbao.job SET total = $2, processed = 0, failed = 0 WHERE id = $1', [
    id,
    total,
  ]);
}

/**
 * Notes how far a job is whose work counts only when all of it is done: to begin it again is no progress. False when it has
 * ended, or was begun anew since this attempt; the job is held until the transaction ends, so that nobody can do so meanwhile.
 */
export async function noteProcessed(scoped: Scoped, id: number, attempt: number, processed: number): Promise<boolean> {
  const mine = await scoped.rows(
    'job.processed',
    'UPDATE canbao.job SET processed = $3 WHERE id = $1 AND attempts = $2 AND finished_at IS NULL RETURNING id',
    [id, attempt, processed],
  );
  return mine.length > 0;
}

/** Notes that the job has ended: with all of its rows, or with the fault that keeps it from going on. */
export async function noteEnd(scoped: Scoped, id: number, at: Instant, fault: string | null): Promise<void> {
  await scoped.rows(
    'job.end',
    `UPDATE canbao.job SET state = CASE WHEN $3::text IS NULL THEN 'FINISHED' ELSE 'FAILED' END, fault = $3,
       finished_at = to_timestamp($2::float8 / 1000) WHERE id = $1 AND finished_at IS NULL`,
    [id, at, fault],
  );
}
