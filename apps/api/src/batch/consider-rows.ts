import { createHash } from 'node:crypto';
import { refuse, totalsOf } from '@canbao/rules';
import type { CheckedBatchRow, MonthAmounts } from '@canbao/rules';
import { isWithinPeriod, LOOKUP_BUDGET } from '../operation/index.ts';
import type { Considered, Operation } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { BatchCase } from './batch-case.ts';
import { batchPart } from './batch-parts.ts';
import { rowsBeyondBudget } from './budget-of-rows.ts';
import { faultAt, faultOfCell } from './row-faults.ts';
import type { ToldFault } from './row-faults.ts';

/** A row to be considered: what the file alone tells of it, and its outcome in the quote; null without one. */
export interface RowToConsider {
  readonly checked: CheckedBatchRow;
  readonly quotedOutcome: string | null;
}

/** What the rules say of a row. */
export interface Verdict<Row extends RowToConsider = RowToConsider> {
  readonly row: Row;
  readonly rowNo: number;
  readonly outcome: string;
  readonly message: string;
  /** every reason, the main one first; empty for a row that would be carried out */
  readonly faults: readonly ToldFault[];
  /** a fingerprint of all that would be written; null when refused */
  readonly plan: string | null;
  readonly charges: readonly MonthAmounts[];
  readonly personal: number;
  readonly employer: number;
  /** what to carry out or to record; null for a row that never became an operation */
  readonly ready: Ready | null;
}

interface Ready {
  readonly operation: Operation;
  readonly considered: Considered;
}

/**
 * Considers rows in one transaction, their facts read in one go. With `hold` the persons are held until it ends, always in
 * the same order, so that batches that meet wait for one another in turn. No person may occur twice among the rows: the
 * second must see what the first has done.
 */
export async function considerRows<Row extends RowToConsider>(
  scoped: Scoped,
  batch: BatchCase,
  rows: readonly Row[],
  hold: boolean,
): Promise<Verdict<Row>[]> {
  const ready = await considerInOrder(scoped, batch, rows, hold && isWithinPeriod(batch.submission));
  const looked = rows.flatMap(({ checked: { rowNo }, quotedOutcome }) => {
    const considered = ready.get(rowNo)?.considered;
    return considered === undefined ? [] : [{ rowNo, quotedOutcome, failed: considered.lookUpFailed }];
  });
  const beyond = await rowsBeyondBudget(scoped, batch.submission.accountId, looked);
  return rows.map((row) => {
    const { rowNo, faults } = row.checked;
    const own = ready.get(rowNo);
    if (own === undefined) return refused(row, faults.map(faultOfCell));
    if (beyond.has(rowNo)) return refused(row, [faultAt(batch.kind, BUDGET_EXCEEDED)]);
    return verdictOf(batch, row, own);
  });
}

const BUDGET_EXCEEDED = refuse('LOOKUP_BUDGET_EXCEEDED', { budget: LOOKUP_BUDGET });

/** The rows without a fault as operations, considered; by row number. */
async function considerInOrder(
  scoped: Scoped,
  { kind, submission }: BatchCase,
  rows: readonly RowToConsider[],
  hold: boolean,
): Promise<Map<number, Ready>> {
  const part = batchPart(kind);
  const operations = rows.flatMap(({ checked: { rowNo, input } }) =>
    input === null ? [] : [{ rowNo, operation: part.operationOf(submission, input) }],
  );
  operations.sort((one, other) => compareTexts(one.operation.idNo ?? '', other.operation.idNo ?? ''));
  const considered = await Promise.all(operations.map(({ operation }) => operation.consider(scoped, hold)));
  return new Map(
    operations.map(({ rowNo, operation }, index) => [rowNo, { operation, considered: considered[index]! }]),
  );
}

function verdictOf<Row extends RowToConsider>({ kind }: BatchCase, row: Row, ready: Ready): Verdict<Row> {
  const { outcome, message, plan, refusals } = ready.considered.decision;
  const charges = plan === null ? [] : batchPart(kind).chargesOf(ready.considered);
  const { personal, employer } = totalsOf(charges.flatMap(({ lines }) => lines));
  return {
    row,
    rowNo: row.checked.rowNo,
    outcome,
    message,
    faults: refusals.map((refusal) => faultAt(kind, refusal)),
    plan: plan === null ? null : fingerprintOf([outcome, plan]),
    charges,
    personal,
    employer,
    ready,
  };
}

function refused<Row extends RowToConsider>(row: Row, faults: readonly ToldFault[]): Verdict<Row> {
  const { rowNo } = row.checked;
  const [main] = faults;
  if (main === undefined) throw new RangeError(`row ${rowNo} is neither an operation nor refused`);
  const { code: outcome, message } = main;
  return { row, rowNo, outcome, message, faults, plan: null, charges: [], personal: 0, employer: 0, ready: null };
}

/** Plans are plain data, made by the same function from the same facts, so that equal ones have equal texts. */
function fingerprintOf(plan: unknown): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url').slice(0, 24);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
