import { createHash } from 'node:crypto';
import { refuse, totalsOf } from '@canbao/rules';
import type { MonthAmounts, Refusal } from '@canbao/rules';
import { failuresOf, isWithinPeriod, LOOKUP_BUDGET, noteFailures } from '../operation/index.ts';
import type { Considered, Operation } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { WireRefusal } from '../platform/graphql/request-error.ts';
import type { BatchCase, FileRow } from './batch-case.ts';

/** What is known of a row when it is considered. */
export interface RowToConsider extends FileRow {
  /** its outcome in the quote; null without one */
  readonly quotedOutcome: string | null;
}

/** What the rules say of a row. */
export interface Verdict<Row extends FileRow = FileRow> {
  readonly row: Row;
  readonly idNo: string | null;
  readonly personName: string | null;
  readonly outcome: string;
  readonly message: string;
  /** every reason, the main one first; empty for a row that would be carried out */
  readonly refusals: readonly WireRefusal[];
  /** a fingerprint of all that would be written; null when refused */
  readonly plan: string | null;
  readonly charges: readonly MonthAmounts[];
  readonly personal: number;
  readonly employer: number;
  /** what to carry out or to record; null for a row that never became an operation */
  readonly ready: { readonly operation: Operation; readonly considered: Considered } | null;
}

interface Asked<Row> {
  readonly row: Row;
  readonly operation: Operation | readonly Refusal[];
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
  const { part, submission, terms } = batch;
  const asked = rows.map((row): Asked<Row> => ({ row, operation: part.operationOf(submission, terms, row.cells) }));
  const inOrder = asked
    .flatMap(({ row, operation }) => (isFaulty(operation) ? [] : [{ row, operation }]))
    .sort((a, b) => compareTexts(a.operation.idNo ?? '', b.operation.idNo ?? ''));
  const holding = hold && isWithinPeriod(submission);
  const [failures, ...answers] = await Promise.all([
    failuresOf(scoped, submission.accountId, false),
    ...inOrder.map(({ operation }) => operation.consider(scoped, holding)),
  ]);
  const considered = new Map(inOrder.map(({ row }, index) => [row.rowNo, answers[index]!]));
  const beyond = await beyondBudget(scoped, batch, rows, considered, failures);
  return asked.map((one) => verdictOf(batch, one, considered.get(one.row.rowNo), beyond.has(one.row.rowNo)));
}

/**
 * 核对次数限制 over rows: counted in the very transaction that stores what is told of them. A row of a quote has been looked
 * up within the budget already, so that it is not counted again. Gives the rows that are not answered any more.
 */
async function beyondBudget(
  scoped: Scoped,
  { submission: { accountId } }: BatchCase,
  rows: readonly RowToConsider[],
  considered: ReadonlyMap<number, Considered>,
  failures: number,
): Promise<Set<number>> {
  const counting = rows.filter(({ rowNo, quotedOutcome }) => considered.has(rowNo) && !isPaidFor(quotedOutcome));
  const failed = counting.filter(({ rowNo }) => considered.get(rowNo)?.lookUpFailed === true);
  const before = failed.length === 0 ? failures : await failuresOf(scoped, accountId, true);
  const last = LOOKUP_BUDGET - before <= 0 ? -Infinity : (failed[LOOKUP_BUDGET - before - 1]?.rowNo ?? Infinity);
  const told = failed.filter(({ rowNo }) => rowNo <= last).length;
  if (told > 0) await noteFailures(scoped, accountId, told);
  return new Set(counting.filter(({ rowNo }) => rowNo > last).map(({ rowNo }) => rowNo));
}

const isPaidFor = (quotedOutcome: string | null): boolean =>
  quotedOutcome !== null && quotedOutcome !== 'LOOKUP_BUDGET_EXCEEDED';

function verdictOf<Row extends RowToConsider>(
  { part }: BatchCase,
  asked: Asked<Row>,
  considered: Considered | undefined,
  isBeyondBudget: boolean,
): Verdict<Row> {
  const person = part.personOf(asked.row.cells);
  const { operation } = asked;
  if (isFaulty(operation)) return refused(asked.row, person, operation);
  if (considered === undefined) throw new RangeError(`row ${asked.row.rowNo} was not considered`);
  if (isBeyondBudget) return refused(asked.row, person, [refuse('LOOKUP_BUDGET_EXCEEDED', { budget: LOOKUP_BUDGET })]);
  const { decision } = considered;
  const charges = decision.plan === null ? [] : part.chargesOf(considered);
  const { personal, employer } = totalsOf(charges.flatMap(({ lines }) => lines));
  return {
    row: asked.row,
    ...person,
    outcome: decision.outcome,
    message: decision.message,
    refusals: decision.refusals.map(onTheWire),
    plan: decision.plan === null ? null : fingerprintOf([decision.outcome, decision.plan]),
    charges,
    personal,
    employer,
    ready: { operation, considered },
  };
}

function refused<Row extends FileRow>(
  row: Row,
  person: Pick<Verdict, 'idNo' | 'personName'>,
  refusals: readonly Refusal[],
): Verdict<Row> {
  const [main] = refusals;
  if (main === undefined) throw new RangeError(`row ${row.rowNo} is neither an operation nor refused`);
  const { code: outcome, message } = main;
  const nothing = { plan: null, charges: [], personal: 0, employer: 0, ready: null };
  return { row, ...person, outcome, message, refusals: refusals.map(onTheWire), ...nothing };
}

function isFaulty(operation: Operation | readonly Refusal[]): operation is readonly Refusal[] {
  return Array.isArray(operation);
}

/** Plans are plain data, made by the same function from the same facts, so that equal ones have equal texts. */
function fingerprintOf(plan: unknown): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url').slice(0, 24);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
