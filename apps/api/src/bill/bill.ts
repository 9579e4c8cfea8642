import {
  amountInCapitals,
  chargeKindName,
  fen,
  insuranceTypeName,
  isInsuranceType,
  parseMonth,
  parseUnitNumber,
} from '@canbao/rules';
import type { Day, InsuranceType, Month } from '@canbao/rules';
import { chargeKindOf } from '../ledger/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { Asking } from '../platform/database/transaction.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { billsByKey, linesOfBills, wholeBillsByKey } from './bill.store.ts';
import type { BillLineRow, BillRow } from './bill.store.ts';
import type { Bill, BillLine } from './bill.type.ts';

/** Bills are looked up under number and month in one text, which anything but a number would make ambiguous. */
const isUnitNumber = (text: string): boolean => parseUnitNumber(text) === text;

const keyOf = (unitNo: string, feeMonth: Month): string => `${unitNo} ${feeMonth}`;

/** 缴费通知单 of a unit and month; null when there is none or it is out of the viewer's reach. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function findBill(context: RequestContext, unitNo: string, feeMonth: Month): Promise<Bill | null> {
  context.mayRead('bill');
  if (!isUnitNumber(unitNo)) return null;
  const loader = batchLoader(context, 'bill.by-key', billsByKey, (row) =>
    keyOf(row.unit_no, monthOfDate(row.fee_month)),
  );
  const row = await loader.load(keyOf(unitNo, feeMonth));
  return row === null ? null : shownBill(row, context.known);
}

/** As findBill, with its lines read along. */
export async function findWholeBill(context: RequestContext, unitNo: string, feeMonth: Month): Promise<Bill | null> {
  context.mayRead('bill');
  if (!isUnitNumber(unitNo)) return null;
  const loader = batchLoader(context, 'bill.whole-by-key', wholeBillsByKey, (row) =>
    keyOf(row.unit_no, monthOfDate(row.fee_month)),
  );
  const row = await loader.load(keyOf(unitNo, feeMonth));
  if (row === null) return null;
  const bill = shownBill(row, context.known);
  bill.knownLines = row.lines.map((line) => shownLine(line, bill));
  return bill;
}

/** 缴费通知单 as it stands in an open transaction; null when there is none or row security hides it. */
export async function billOf(scoped: Asking, unitNo: string, feeMonth: Month): Promise<Bill | null> {
  const [row] = isUnitNumber(unitNo) ? await billsByKey(scoped, [keyOf(unitNo, feeMonth)]) : [];
  return row === undefined ? null : shownBill(row);
}

/** A bill that another graph refers to. */
export function resolveBillReference(
  { unitNo, feeMonth }: Record<string, unknown>,
  context: RequestContext,
): Promise<Bill | null> {
  const month = typeof feeMonth === 'string' ? parseMonth(feeMonth) : null;
  if (typeof unitNo !== 'string' || month === null) return Promise.resolve(null);
  return findBill(context, unitNo, month);
}

/** The lines of a bill as they stand in an open transaction. */
export async function linesOf(scoped: Asking, billId: number): Promise<BillLine[]> {
  return (await linesOfBills(scoped, [billId])).map((line) => shownLine(line, null));
}

/** The lines of a bill in the notice's own order. */
export async function linesOfBill(context: RequestContext, bill: Bill): Promise<BillLine[]> {
  const { id: billId, knownLines } = bill;
  if (knownLines !== undefined) return knownLines;
  const loader = batchLoader<number, { billId: number; lines: BillLineRow[] }>(
    context,
    'bill.lines',
    async (scoped, ids) => byBill(await linesOfBills(scoped, ids)),
    (found) => found.billId,
  );
  return ((await loader.load(billId))?.lines ?? []).map((line) => shownLine(line, bill));
}

/** A bill, and for a past one as of when it was known. */
export function shownBill(row: BillRow, known: Instant | null = null): Bill {
  return {
    id: row.id,
    known,
    unitNo: row.unit_no,
    unitName: row.unit_name,
    feeMonth: monthOfDate(row.fee_month),
    noticeNo: row.notice_no,
    persons: row.persons,
    totalBase: fen(row.total_base_fen),
    personal: fen(row.personal_fen),
    employer: fen(row.employer_fen),
    interest: fen(row.interest_fen),
    lateFee: fen(row.late_fee_fen),
    other: fen(row.other_fen),
    amount: fen(row.amount_fen),
    amountInCapitals: amountInCapitals(fen(row.amount_fen)),
    paid: fen(row.paid_fen),
    issuedOn: row.issued_on as Day,
    dueOn: row.due_on as Day,
  };
}

function shownLine(row: BillLineRow, bill: Bill | null): BillLine {
  const insuranceType = row.insurance_type;
  if (!isInsuranceType(insuranceType)) throw new RangeError(`not an insurance type: ${insuranceType}`);
  const kind = chargeKindOf(row.kind);
  return {
    bill,
    insuranceType: insuranceType satisfies InsuranceType,
    insuranceTypeName: insuranceTypeName(insuranceType),
    kind,
    kindName: chargeKindName(kind),
    persons: row.persons,
    personal: fen(row.personal_fen),
    employer: fen(row.employer_fen),
    interest: fen(row.interest_fen),
    lateFee: fen(row.late_fee_fen),
    other: fen(row.other_fen),
    amount: fen(row.amount_fen),
  };
}

function byBill(rows: readonly BillLineRow[]): { billId: number; lines: BillLineRow[] }[] {
  const bills = new Map<number, BillLineRow[]>();
  for (const row of rows) bills.set(row.bill_id, [...(bills.get(row.bill_id) ?? []), row]);
  return [...bills].map(([billId, lines]) => ({ billId, lines }));
}
