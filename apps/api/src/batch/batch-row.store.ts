import type { Scoped } from '../platform/database/transaction.ts';
import type { ToldFault } from './row-faults.ts';

/** A row that waits for its turn. */
export interface PendingRow {
  readonly rowNo: number;
  readonly idNo: string | null;
  /** in the order of the template */
  readonly cells: readonly string[];
  /** null in a batch without a quote */
  readonly quotedOutcome: string | null;
  /** the fingerprint of what was quoted; null where nothing was to be carried out */
  readonly quotedPlan: string | null;
  readonly quotedFen: number | null;
}

/**
 * The next rows of the job behind a row, held until the transaction ends, in the order of the file. Whoever knows how far it
 * has come says so: the index still has what was pending before, and would be read from its beginning each time.
 */
export async function nextRows(scoped: Scoped, jobId: number, after: number, most: number): Promise<PendingRow[]> {
  const rows = await scoped.rows<[number, string | null, string[], string | null, string | null, number | null]>(
    'batch-row.next',
    `SELECT row_no, id_no, cells, quoted_outcome, quoted_plan, quoted_fen FROM canbao.batch_row
      WHERE job_id = $1 AND row_no > $2 AND state = 'PENDING' ORDER BY row_no LIMIT $3 FOR UPDATE`,
    [jobId, after, most],
  );
  return rows.map(([rowNo, idNo, cells, quotedOutcome, quotedPlan, quotedFen]) => {
    return { rowNo, idNo, cells, quotedOutcome, quotedPlan, quotedFen };
  });
}

/** What became of a row. */
export interface RowResult {
  readonly rowNo: number;
  readonly state: 'DONE' | 'FAILED';
  readonly outcome: string;
  readonly message: string;
  readonly declarationId: number | null;
  readonly chargedFen: number | null;
  /** why it was not carried out, the main reason first */
  readonly faults: readonly ToldFault[];
}

/** Stores what became of rows, in the transaction in which they took effect. */
export async function storeResults(scoped: Scoped, jobId: number, results: readonly RowResult[]): Promise<void> {
  await Promise.all([
    scoped.rows(
      'batch-row.result',
      `UPDATE canbao.batch_row AS r SET state = done.state, outcome = done.outcome, message = done.message,
         remedy = done.remedy, declaration_id = done.declaration_id, charged_fen = done.charged_fen
         FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::integer[])
           AS done (row_no, state, outcome, message, remedy, declaration_id, charged_fen)
        -- the second condition on its own, or a plan for few rows would read all of the job's
        WHERE r.job_id = $1 AND r.row_no = ANY ($2::integer[]) AND r.row_no = done.row_no`,
      [
        jobId,
        results.map(({ rowNo }) => rowNo),
        results.map(({ state }) => state),
        results.map(({ outcome }) => outcome),
        results.map(({ message }) => message),
        results.map(({ faults }) => faults[0]?.remedy ?? null),
        results.map(({ declarationId }) => declarationId),
        results.map(({ chargedFen }) => chargedFen),
      ],
    ),
    storeRefusals(scoped, jobId, results),
  ]);
}

/** Gives up every row that still waits: told as one refusal, at no cell. Gives how many those were. */
export async function giveUpRows(scoped: Scoped, jobId: number, told: Omit<ToldFault, 'column'>): Promise<number> {
  const rows = await scoped.rows<[number]>(
    'batch-row.give-up',
    `UPDATE canbao.batch_row SET state = 'FAILED', outcome = $2, message = $3, remedy = $4
      WHERE job_id = $1 AND state = 'PENDING' RETURNING row_no`,
    [jobId, told.code, told.message, told.remedy],
  );
  const faults = [{ ...told, column: null }];
  await storeRefusals(
    scoped,
    jobId,
    rows.map(([rowNo]) => ({ rowNo, faults })),
  );
  return rows.length;
}

/** Stores every reason why rows were not carried out. */
export async function storeRefusals(
  scoped: Scoped,
  jobId: number,
  rows: readonly { readonly rowNo: number; readonly faults: readonly ToldFault[] }[],
): Promise<void> {
  const faults = rows.flatMap(({ rowNo, faults: all }) => all.map((fault, seq) => ({ rowNo, seq, ...fault })));
  if (faults.length === 0) return;
  await scoped.rows(
    'batch-row.refusals',
    `INSERT INTO canbao.batch_row_refusal (job_id, row_no, seq, field, code, message, remedy)
     SELECT $1, * FROM unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      jobId,
      faults.map(({ rowNo }) => rowNo),
      faults.map(({ seq }) => seq),
      faults.map(({ column }) => column),
      faults.map(({ code }) => code),
      faults.map(({ message }) => message),
      faults.map(({ remedy }) => remedy),
    ],
  );
}
