import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { BatchRowEntity } from './batch-row.entity.ts';
import type { FaultRow } from './quote-shown.store.ts';

export interface ShownRow {
  job_id: number;
  row_no: number;
  id_no: string | null;
  person_name: string | null;
  state: BatchRowEntity['state'];
  outcome: string | null;
  message: string | null;
  remedy: string | null;
  declaration_id: number | null;
  quoted_fen: number | null;
  charged_fen: number | null;
}

/** A page of a job's rows in the order of the file, of one state or of all. */
export function pageOfRows(scoped: Scoped, jobId: number, state: string | null, page: Page): Promise<ShownRow[]> {
  return scoped.query(
    `/* batch-row.page */ SELECT job_id, row_no, id_no, person_name, state, outcome, message, remedy, declaration_id,
            quoted_fen, charged_fen
       FROM canbao.batch_row WHERE job_id = $1 AND ($2::text IS NULL OR state = $2) ORDER BY row_no LIMIT $3 OFFSET $4`,
    [jobId, state, page.take, page.skip],
  );
}

export async function countRows(scoped: Scoped, jobId: number, state: string | null): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'batch-row.count',
    'SELECT count(*) FROM canbao.batch_row WHERE job_id = $1 AND ($2::text IS NULL OR state = $2)',
    [jobId, state],
  );
  return row![0];
}

/** Every reason why these rows of a job were not carried out. */
export function faultsOfRows(scoped: Scoped, jobId: number, rowNos: readonly number[]): Promise<FaultRow[]> {
  return scoped.query(
    `/* batch-row.faults */ SELECT row_no, field, code, message, remedy FROM canbao.batch_row_refusal
      WHERE job_id = $1 AND row_no = ANY ($2) ORDER BY row_no, seq`,
    [jobId, rowNos],
  );
}

/** A row that failed, as it goes back to whoever sent it. */
export interface FailedRowStored {
  rowNo: number;
  cells: string[];
  reason: string;
}

/** Rows that failed, after a row and in the order of the file, with all reasons and remedies in one text. */
export async function failedRows(
  scoped: Scoped,
  jobId: number,
  after: number,
  most: number,
): Promise<FailedRowStored[]> {
  const rows = await scoped.rows<[number, string[], string | null]>(
    'batch-row.failed',
    `SELECT r.row_no, r.cells,
            (SELECT string_agg(f.message || CASE WHEN f.message ~ '[。!?]$' THEN '' ELSE '。' END || f.remedy, ' ' ORDER BY f.seq)
               FROM canbao.batch_row_refusal f WHERE f.job_id = r.job_id AND f.row_no = r.row_no)
       FROM canbao.batch_row r WHERE r.job_id = $1 AND r.state = 'FAILED' AND r.row_no > $2 ORDER BY r.row_no LIMIT $3`,
    [jobId, after, most],
  );
  return rows.map(([rowNo, cells, reason]) => ({ rowNo, cells, reason: reason ?? '' }));
}
