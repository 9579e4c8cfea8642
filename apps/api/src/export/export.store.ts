import type { ExportKind } from '@canbao/rules';
import { EXPORT_JOB_KINDS, exportJobKind } from '@canbao/rules';
import type { ExportFormat } from '../job/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { StoredFilter } from './export-source.ts';

/** What an export is asked for. */
export interface AskedExport {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly filter: StoredFilter;
}

/** Where the hall is, as whoever asked has reached it; null for an export that was asked for before this was kept. */
export interface AskedAt {
  readonly origin: string | null;
}

/** Has the account's requests for exports follow one another until this transaction ends. */
export async function holdExportsOf(scoped: Scoped, accountId: number): Promise<void> {
  await scoped.rows('export.hold', `SELECT pg_advisory_xact_lock(hashtextextended('canbao.export ' || $1, 0))`, [
    String(accountId),
  ]);
}

/** How many exports of an account have not ended. */
export async function countUnfinished(scoped: Scoped, accountId: number): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'export.unfinished',
    'SELECT count(*) FROM canbao.job WHERE account_id = $1 AND finished_at IS NULL AND kind = ANY ($2)',
    [accountId, EXPORT_JOB_KINDS],
  );
  return row![0];
}

/** The job that a request of the account under this key has become, and whether it asked for the same; null for none. */
export async function exportUnderKey(
  scoped: Scoped,
  { accountId, unitId, key }: { readonly accountId: number; readonly unitId: number | null; readonly key: string },
  { kind, format, filter }: AskedExport,
): Promise<{ readonly jobId: number; readonly isSame: boolean } | null> {
  const [row] = await scoped.rows<[number, boolean]>(
    'export.under-key',
    `SELECT j.id, j.unit_id IS NOT DISTINCT FROM $3 AND j.kind = $4 AND x.format = $5 AND x.filter = $6::jsonb
       FROM canbao.export x JOIN canbao.job j ON j.id = x.job_id WHERE x.idempotency_key = $1 AND j.account_id = $2`,
    [key, accountId, unitId, exportJobKind(kind), format, JSON.stringify(filter)],
  );
  return row === undefined ? null : { jobId: row[0], isSame: row[1] };
}

/** Stores what a job exports. */
export async function storeExport(
  scoped: Scoped,
  jobId: number,
  { format, filter, origin }: AskedExport & AskedAt,
  key: string | null,
): Promise<void> {
  await scoped.rows(
    'export.store',
    'INSERT INTO canbao.export (job_id, format, filter, idempotency_key, origin) VALUES ($1, $2, $3::jsonb, $4, $5)',
    [jobId, format, JSON.stringify(filter), key, origin],
  );
}

/** What a job exports. */
export async function exportOfJob(scoped: Scoped, jobId: number): Promise<Omit<AskedExport, 'kind'> & AskedAt> {
  const [row] = await scoped.rows<[ExportFormat, StoredFilter, string | null]>(
    'export.of-job',
    'SELECT format, filter, origin FROM canbao.export WHERE job_id = $1',
    [jobId],
  );
  const [format, filter, origin] = row!;
  return { format, filter, origin };
}

export async function storePart(scoped: Scoped, jobId: number, seq: number, content: Buffer): Promise<void> {
  await scoped.rows('export.store-part', 'INSERT INTO canbao.export_part (job_id, seq, content) VALUES ($1, $2, $3)', [
    jobId,
    seq,
    content,
  ]);
}

/** Takes away what an attempt before has left. */
export async function removeParts(scoped: Scoped, jobId: number): Promise<void> {
  await scoped.rows('export.remove-parts', 'DELETE FROM canbao.export_part WHERE job_id = $1', [jobId]);
}

/** How long the file of a job is, in bytes. */
export async function bytesOfFile(scoped: Scoped, jobId: number): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'export.bytes',
    'SELECT coalesce(sum(octet_length(content)), 0)::bigint FROM canbao.export_part WHERE job_id = $1',
    [jobId],
  );
  return row![0];
}

/** A piece of a file, the first being 0; null after the last one. */
export async function partOfFile(scoped: Scoped, jobId: number, seq: number): Promise<Buffer | null> {
  const [row] = await scoped.rows<[Buffer]>(
    'export.part',
    'SELECT content FROM canbao.export_part WHERE job_id = $1 AND seq = $2',
    [jobId, seq],
  );
  return row?.[0] ?? null;
}
