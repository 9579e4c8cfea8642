import { noteProgress } from '../job/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { storeRefusals } from './batch-row.store.ts';
import type { ToldFault } from './row-faults.ts';

/** A row of a job that begins: to be carried out, or refused by what the file alone tells. */
export interface NewBatchRow {
  readonly rowNo: number;
  readonly idNo: string;
  readonly name: string;
  /** in the order of the template; no cell holds a control character */
  readonly cells: readonly string[];
  /** empty for a row that waits for its turn */
  readonly faults: readonly ToldFault[];
  /** of the quote; null without one */
  readonly outcome: string | null;
  readonly plan: string | null;
  readonly quotedFen: number | null;
}

/** Stores the rows of a job. Those that the file alone shows to be faulty have their result at once. */
export async function storeBatchRows(scoped: Scoped, jobId: number, rows: readonly NewBatchRow[]): Promise<void> {
  const main = rows.map(({ faults }) => faults[0] ?? null);
  const failed = rows.filter(({ faults }) => faults.length > 0);
  await scoped.rows(
    'batch-row.store',
    `INSERT INTO canbao.batch_row (job_id, row_no, id_no, person_name, cells, quoted_outcome, quoted_plan, quoted_fen, outcome,
       message, remedy, state)
     SELECT $1, row_no, id_no, person_name, string_to_array(cells, E'\\x1f'), quoted_outcome, quoted_plan, quoted_fen,
            outcome, message, remedy, CASE WHEN outcome IS NULL THEN 'PENDING' ELSE 'FAILED' END
       FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[], $9::text[],
                   $10::text[], $11::text[])
         AS new (row_no, id_no, person_name, cells, quoted_outcome, quoted_plan, quoted_fen, outcome, message, remedy)`,
    [
      jobId,
      rows.map(({ rowNo }) => rowNo),
      rows.map(({ idNo }) => idNo || null),
      rows.map(({ name }) => name || null),
      rows.map(({ cells }) => cells.join('\x1f')),
      rows.map(({ outcome }) => outcome),
      rows.map(({ plan }) => plan),
      rows.map(({ quotedFen }) => quotedFen),
      main.map((fault) => fault?.code ?? null),
      main.map((fault) => fault?.message ?? null),
      main.map((fault) => fault?.remedy ?? null),
    ],
  );
  if (failed.length === 0) return;
  await storeRefusals(scoped, jobId, failed);
  await noteProgress(scoped, jobId, failed.length, failed.length);
}

/** The job that a quote has become; null for none. */
export async function jobOfQuote(scoped: Scoped, quoteId: number): Promise<number | null> {
  const [row] = await scoped.rows<[number]>('job.of-quote', 'SELECT id FROM canbao.job WHERE quote_id = $1', [quoteId]);
  return row?.[0] ?? null;
}
