import { columnsOfLines, insuranceTypesToBits } from '@canbao/rules';
import type { BatchKind, Day, InsuranceType, Month } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Verdict } from './consider-rows.ts';

/** What a quote is about. */
export interface QuoteHead {
  readonly accountId: number;
  readonly unitId: number;
  readonly kind: BatchKind;
  readonly uploadId: string;
  readonly startMonth: Month | null;
  readonly insuranceTypes: readonly InsuranceType[] | null;
  readonly changeDate: Day | null;
  readonly judgedAt: Instant;
}

/** Begins a quote; until it is finished it has no rows and nobody can submit it. */
export async function storeQuote(scoped: Scoped, head: QuoteHead, keptHours: number): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'batch-quote.store',
    `INSERT INTO canbao.batch_quote (account_id, unit_id, kind, upload_id, start_month, insurance_types, change_date,
       judged_at, total, faulty, personal_fen, employer_fen, kept_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8::float8 / 1000), 0, 0, 0, 0, now() + make_interval(hours => $9))
     RETURNING id`,
    [head.accountId, head.unitId, head.kind, head.uploadId, ...termColumns(head), head.judgedAt, keptHours],
  );
  return row![0];
}

function termColumns({ startMonth, insuranceTypes, changeDate }: QuoteHead): unknown[] {
  return [startMonth === null ? null : firstDay(startMonth), insuranceBitsOf(insuranceTypes), changeDate];
}

/** A set of insurance types as it is stored; null for none. */
export function insuranceBitsOf(insuranceTypes: readonly InsuranceType[] | null): number | null {
  return insuranceTypes === null ? null : insuranceTypesToBits(insuranceTypes);
}

/** Stores what rows would give, and every reason why some would not be carried out. */
export async function storeQuoteRows(scoped: Scoped, quoteId: number, verdicts: readonly Verdict[]): Promise<void> {
  await Promise.all([
    scoped.rows(
      'batch-quote.rows',
      `INSERT INTO canbao.batch_quote_row (quote_id, row_no, id_no, person_name, outcome, message, plan, months, bases,
         amounts, personal_fen, employer_fen)
       SELECT $1, row_no, id_no, person_name, outcome, message, plan, months::date[], bases::integer[],
              amounts::integer[], personal_fen, employer_fen
         FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                     $10::text[], $11::integer[], $12::integer[])
           AS told (row_no, id_no, person_name, outcome, message, plan, months, bases, amounts, personal_fen, employer_fen)`,
      [quoteId, ...columnsOfRows(verdicts)],
    ),
    storeFaults(scoped, quoteId, verdicts),
  ]);
}

function columnsOfRows(verdicts: readonly Verdict[]): unknown[][] {
  const arrays = verdicts.map(({ charges }) => ({
    months: arrayText(charges.map(({ coveredMonth }) => firstDay(coveredMonth))),
    bases: arrayText(charges.map(({ base }) => base)),
    amounts: arrayText(charges.flatMap(({ lines }) => columnsOfLines(lines))),
  }));
  return [
    verdicts.map(({ rowNo }) => rowNo),
    verdicts.map(({ row }) => row.checked.idNo || null),
    verdicts.map(({ row }) => row.checked.name || null),
    verdicts.map(({ outcome }) => outcome),
    verdicts.map(({ message }) => message),
    verdicts.map(({ plan }) => plan),
    arrays.map(({ months }) => months),
    arrays.map(({ bases }) => bases),
    arrays.map(({ amounts }) => amounts),
    verdicts.map(({ personal }) => personal),
    verdicts.map(({ employer }) => employer),
  ];
}

/** An array of numbers or days as the database writes it. */
function arrayText(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

async function storeFaults(scoped: Scoped, quoteId: number, verdicts: readonly Verdict[]): Promise<void> {
  const faults = verdicts.flatMap(({ rowNo, faults: all }) => all.map((fault, seq) => ({ rowNo, seq, ...fault })));
  if (faults.length === 0) return;
  await scoped.rows(
    'batch-quote.faults',
    `INSERT INTO canbao.batch_quote_fault (quote_id, row_no, seq, field, code, message, remedy)
     SELECT $1, * FROM unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      quoteId,
      faults.map(({ rowNo }) => rowNo),
      faults.map(({ seq }) => seq),
      faults.map(({ column }) => column),
      faults.map(({ code }) => code),
      faults.map(({ message }) => message),
      faults.map(({ remedy }) => remedy),
    ],
  );
}

/** Finishes a quote: from here on it can be shown and submitted. */
export async function finishQuote(scoped: Scoped, quoteId: number): Promise<void> {
  await scoped.rows(
    'batch-quote.finish',
    `UPDATE canbao.batch_quote AS q SET total = told.total, faulty = told.faulty, personal_fen = told.personal,
       employer_fen = told.employer
       FROM (SELECT count(*) AS total, count(*) FILTER (WHERE plan IS NULL) AS faulty, coalesce(sum(personal_fen), 0) AS personal,
                    coalesce(sum(employer_fen), 0) AS employer
               FROM canbao.batch_quote_row WHERE quote_id = $1) AS told
      WHERE q.id = $1`,
    [quoteId],
  );
}

/** A finished quote that may still be submitted for exactly this; null otherwise. */
export async function quoteFor(scoped: Scoped, quoteId: number, head: QuoteHead): Promise<number | null> {
  const [row] = await scoped.rows<[number]>(
    'batch-quote.for',
    `SELECT total FROM canbao.batch_quote
      WHERE id = $1 AND unit_id = $2 AND kind = $3 AND upload_id = $4 AND start_month IS NOT DISTINCT FROM $5::date
        AND insurance_types IS NOT DISTINCT FROM $6::integer AND change_date IS NOT DISTINCT FROM $7::date
        AND total > 0 AND kept_until > now()`,
    [quoteId, head.unitId, head.kind, head.uploadId, ...termColumns(head)],
  );
  return row?.[0] ?? null;
}

/** What was quoted for a row, as far as a later judgement is compared with it. */
export interface QuotedRow {
  readonly rowNo: number;
  readonly outcome: string;
  readonly plan: string | null;
  readonly fen: number;
}

export async function quotedRows(scoped: Scoped, quoteId: number): Promise<QuotedRow[]> {
  const rows = await scoped.rows<[number, string, string | null, number]>(
    'batch-quote.quoted',
    `SELECT row_no, outcome, plan, personal_fen + employer_fen FROM canbao.batch_quote_row WHERE quote_id = $1 ORDER BY row_no`,
    [quoteId],
  );
  return rows.map(([rowNo, outcome, plan, amount]) => ({ rowNo, outcome, plan, fen: amount }));
}

/** Takes away the quotes past their time. */
export async function discardQuotes(system: SystemPool): Promise<number> {
  const { rowCount } = await system.query(
    '/* batch-quote.discard */ DELETE FROM canbao.batch_quote WHERE kept_until <= now()',
  );
  return rowCount ?? 0;
}
