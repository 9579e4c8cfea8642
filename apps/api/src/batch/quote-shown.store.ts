import { AMOUNT_COLUMNS } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';

export interface QuoteRow {
  id: number;
  kind: string;
  unit_no: string;
  upload_id: string;
  start_month: string | null;
  insurance_types: number | null;
  change_date: Day | null;
  judged_at: Instant;
  kept_until: Instant;
  total: number;
  faulty: number;
  personal_fen: number;
  employer_fen: number;
}

/** A finished quote, as far as row security shows it. */
export async function quoteById(scoped: Scoped, id: number): Promise<QuoteRow | null> {
  const [row] = await scoped.query<QuoteRow>(
    `/* batch-quote.by-id */ SELECT q.id, q.kind, u.unit_no, q.upload_id, q.start_month, q.insurance_types, q.change_date,
            q.judged_at, q.kept_until, q.total, q.faulty, q.personal_fen, q.employer_fen
       FROM canbao.batch_quote q JOIN canbao.unit u ON u.id = q.unit_id
      WHERE q.id = $1 AND q.total > 0 AND q.kept_until > now()`,
    [id],
  );
  return row ?? null;
}

export interface QuotedPersonRow {
  row_no: number;
  id_no: string | null;
  person_name: string | null;
  outcome: string;
  message: string;
  ok: boolean;
  months: string[];
  bases: number[];
  amounts: (number | null)[];
  personal_fen: number;
  employer_fen: number;
}

/** A page of a quote's rows in the order of the file; `ok` picks those that would be carried out, or the others. */
export function pageOfQuotedPersons(
  scoped: Scoped,
  quoteId: number,
  ok: boolean | null,
  page: Page,
): Promise<QuotedPersonRow[]> {
  return scoped.query(
    `/* batch-quote.persons */ SELECT row_no, id_no, person_name, outcome, message, plan IS NOT NULL AS ok, months, bases,
            amounts, personal_fen, employer_fen
       FROM canbao.batch_quote_row WHERE quote_id = $1 AND ($2::boolean IS NULL OR (plan IS NOT NULL) = $2)
      ORDER BY row_no LIMIT $3 OFFSET $4`,
    [quoteId, ok, page.take, page.skip],
  );
}

export interface FaultRow {
  row_no: number;
  field: string | null;
  code: string;
  message: string;
  remedy: string;
}

/** A page of a quote's faults in the order of the file. */
export function pageOfFaults(scoped: Scoped, quoteId: number, page: Page): Promise<FaultRow[]> {
  return scoped.query(
    `/* batch-quote.faults-page */ SELECT row_no, field, code, message, remedy FROM canbao.batch_quote_fault
      WHERE quote_id = $1 ORDER BY row_no, seq LIMIT $2 OFFSET $3`,
    [quoteId, page.take, page.skip],
  );
}

export async function countFaults(scoped: Scoped, quoteId: number): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'batch-quote.faults-count',
    'SELECT count(*) FROM canbao.batch_quote_fault WHERE quote_id = $1',
    [quoteId],
  );
  return row![0];
}

export interface QuoteTotalRow {
  covered_month: string;
  /** which of the contributory types, the first being 1 */
  type_no: number;
  persons: number;
  personal_fen: number;
  employer_fen: number;
}

/** A quote's back-pay by month and insurance type: sums of its rows' own amounts. */
export function totalsOfQuote(scoped: Scoped, quoteId: number): Promise<QuoteTotalRow[]> {
  const columns = AMOUNT_COLUMNS.length;
  return scoped.query(
    `/* batch-quote.totals */ SELECT covered_month, type_no, count(*) AS persons, sum(personal) AS personal_fen,
            sum(employer) AS employer_fen
       FROM (SELECT months[place] AS covered_month, type_no,
                    amounts[(place - 1) * ${columns} + 2 * type_no - 1] AS personal,
                    amounts[(place - 1) * ${columns} + 2 * type_no] AS employer
               FROM canbao.batch_quote_row, generate_subscripts(months, 1) AS place,
                    generate_series(1, ${columns / 2}) AS type_no
              WHERE quote_id = $1) AS charged
      WHERE personal IS NOT NULL GROUP BY covered_month, type_no ORDER BY covered_month, type_no`,
    [quoteId],
  );
}
