import type { Month } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Asking, Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';

export interface BillRow {
  id: number;
  unit_id: number;
  unit_no: string;
  unit_name: string;
  fee_month: string;
  notice_no: string;
  persons: number;
  total_base_fen: number;
  personal_fen: number;
  employer_fen: number;
  interest_fen: number;
  late_fee_fen: number;
  other_fen: number;
  amount_fen: number;
  paid_fen: number;
  issued_on: string;
  due_on: string;
}

export interface BillLineRow {
  bill_id: number;
  insurance_type: string;
  kind: number;
  persons: number;
  personal_fen: number;
  employer_fen: number;
  interest_fen: number;
  late_fee_fen: number;
  other_fen: number;
  amount_fen: number;
}

const COLUMNS = `b.id, b.unit_id, u.unit_no, u.name AS unit_name, b.fee_month, b.notice_no, b.persons, b.total_base_fen,
    b.personal_fen, b.employer_fen, b.interest_fen, b.late_fee_fen, b.other_fen, b.amount_fen, b.paid_fen,
    b.issued_on, b.due_on`;
const JOINED = 'FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id';
const ROWS = `SELECT ${COLUMNS} ${JOINED}`;

/** A bill that was read together with its lines. */
export interface WholeBillRow extends BillRow {
  lines: BillLineRow[];
}

const LINES = `coalesce((SELECT json_agg(line ORDER BY line.seq) FROM canbao.bill_line line WHERE line.bill_id = b.id), '[]')`;

// How many keys a list has the planner can only guess, and plans anew each time; for a single one it keeps its plan, which
// saves more than the reading takes. One JSON column, since the driver reads a description of each column with each answer.
const ONE_WHOLE = `SELECT row_to_json(whole) AS whole FROM (
    SELECT ${COLUMNS}, ${LINES} AS lines ${JOINED} WHERE u.unit_no = $1 AND b.fee_month = ($2 || '-01')::date) AS whole`;

/** As billsByKey, each with its lines: asked for together they come in half the time. */
export async function wholeBillsByKey(scoped: Asking, keys: readonly string[]): Promise<WholeBillRow[]> {
  const [only, ...others] = keys;
  if (only === undefined || others.length > 0)
    return scoped.prepared('bill.whole-by-key', byKey(`${COLUMNS}, ${LINES} AS lines`), pairsOf(keys));
  const found = await scoped.prepared<{ whole: WholeBillRow }>('bill.whole', ONE_WHOLE, only.split(' '));
  return found.map(({ whole }) => whole);
}

/** Bills by unit number and fee month, written "unitNo feeMonth", as far as row security shows them. */
export function billsByKey(scoped: Asking, keys: readonly string[]): Promise<BillRow[]> {
  return scoped.prepared('bill.by-key', byKey(COLUMNS), pairsOf(keys));
}

function byKey(columns: string): string {
  return `SELECT ${columns} ${JOINED} JOIN unnest($1::text[], $2::date[]) AS wanted (unit_no, fee_month)
      ON u.unit_no = wanted.unit_no AND b.fee_month = wanted.fee_month`;
}

function pairsOf(keys: readonly string[]): [string[], string[]] {
  const pairs = keys.map((key) => key.split(' '));
  return [pairs.map(([unitNo]) => unitNo!), pairs.map(([, month]) => firstDay(month as Month))];
}

/** Expressions by which bills can be sorted. */
export const BILL_ORDER = { feeMonth: 'b.fee_month', amount: 'b.amount_fen', persons: 'b.persons' } as const;

/** A page of a unit's bills, and how many there are in all. */
export async function pageOfBills(
  scoped: Scoped,
  unitId: number,
  page: Page,
  order: string,
): Promise<{ rows: BillRow[]; totalItems: number }> {
  const [counted] = await scoped.query<{ count: number }>(
    '/* bill.count */ SELECT count(*) FROM canbao.bill WHERE unit_id = $1',
    [unitId],
  );
  const rows = await scoped.query<BillRow>(
    `/* bill.page */ ${ROWS} WHERE b.unit_id = $1 ORDER BY ${order} LIMIT $2 OFFSET $3`,
    [unitId, page.take, page.skip],
  );
  return { rows, totalItems: counted!.count };
}

/** The bills of a month, for these units or for all that row security shows. */
export function billsOfMonth(
  scoped: Scoped,
  feeMonth: Month,
  unitIds: readonly number[],
  most: number,
): Promise<BillRow[]> {
  return scoped.query(
    `/* bill.of-month */ ${ROWS} WHERE b.fee_month = $1 AND b.unit_id = ANY ($2) ORDER BY b.unit_id LIMIT $3`,
    [firstDay(feeMonth), unitIds, most],
  );
}

export async function linesOfBills(scoped: Asking, billIds: readonly number[]): Promise<BillLineRow[]> {
  return scoped.prepared(
    'bill.lines',
    `SELECT bill_id, insurance_type, kind, persons, personal_fen, employer_fen, interest_fen, late_fee_fen,
       other_fen, amount_fen FROM canbao.bill_line WHERE bill_id = ANY ($1) ORDER BY bill_id, seq`,
    [billIds],
  );
}
