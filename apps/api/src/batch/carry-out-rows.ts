import { fen, refuse } from '@canbao/rules';
import type { Refusal } from '@canbao/rules';
import { noteProgress } from '../job/index.ts';
import { concludeIn, takeManyNumbers } from '../operation/index.ts';
import type { Numbers } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { checkedRowOf } from './batch-case.ts';
import type { BatchCase } from './batch-case.ts';
import { nextRows, storeResults } from './batch-row.store.ts';
import type { PendingRow, RowResult } from './batch-row.store.ts';
import { considerRows } from './consider-rows.ts';
import type { RowToConsider, Verdict } from './consider-rows.ts';
import { faultAt } from './row-faults.ts';

/** A batch that is being carried out. */
export interface RunningBatch {
  readonly jobId: number;
  readonly batch: BatchCase;
  /** whether its rows must come out as they were quoted */
  readonly isQuoted: boolean;
}

type Row = PendingRow & RowToConsider;

/**
 * Carries out the next rows of a job in the open transaction, their effects and their results together: each row takes
 * effect once, or not at all, whatever is cut off in between. Gives the numbers of those rows; none when no row is left.
 */
export async function carryOutRows(
  scoped: Scoped,
  running: RunningBatch,
  after: number,
  most: number,
): Promise<number[]> {
  const { jobId, batch } = running;
  const rows = untilRepeated(await nextRows(scoped, jobId, after, most)).map((row): Row => ({
    ...row,
    checked: checkedRowOf(batch, row.rowNo, row.cells),
  }));
  if (rows.length === 0) return [];
  const [numbers, verdicts] = await Promise.all([
    takeManyNumbers(scoped, rows.length),
    considerRows(scoped, batch, rows, true),
  ]);
  const results = await Promise.all(
    verdicts.map((verdict, index) => carryOut(scoped, running, verdict, numbers[index]!)),
  );
  const failed = results.filter(({ state }) => state === 'FAILED').length;
  await Promise.all([storeResults(scoped, jobId, results), noteProgress(scoped, jobId, results.length, failed)]);
  return results.map(({ rowNo }) => rowNo);
}

/** The rows before the first that is about somebody who was there already. */
function untilRepeated(rows: readonly PendingRow[]): PendingRow[] {
  const seen = new Set<string>();
  const isNew = ({ idNo }: PendingRow): boolean => idNo === null || (!seen.has(idNo) && seen.add(idNo).size > 0);
  const repeated = rows.findIndex((row) => !isNew(row));
  return repeated === -1 ? [...rows] : rows.slice(0, repeated);
}

async function carryOut(
  scoped: Scoped,
  { batch, isQuoted }: RunningBatch,
  verdict: Verdict<Row>,
  numbers: Numbers,
): Promise<RowResult> {
  const { rowNo, row, ready, plan, outcome, message, faults } = verdict;
  if (isQuoted && plan !== null && plan !== row.quotedPlan) return failure(batch, rowNo, differs(verdict));
  if (ready !== null) await concludeIn(scoped, batch.submission, { ...ready, numbers });
  const declarationId = ready === null ? null : numbers.declarationId;
  if (plan === null) return { rowNo, state: 'FAILED', outcome, message, declarationId, chargedFen: null, faults };
  const chargedFen = outcome === 'PENDING_APPROVAL' ? null : verdict.personal + verdict.employer;
  return { rowNo, state: 'DONE', outcome, message, declarationId, chargedFen, faults };
}

/** What is said of a row that was not carried out for a reason of its own. */
export function failure({ kind }: BatchCase, rowNo: number, refusal: Refusal): RowResult {
  const { code: outcome, message } = refusal;
  const faults = [faultAt(kind, refusal)];
  return { rowNo, state: 'FAILED', outcome, message, declarationId: null, chargedFen: null, faults };
}

function differs({ row, personal, employer }: Verdict<Row>): Refusal {
  const quoted = row.quotedPlan === null ? null : fen(row.quotedFen ?? 0);
  return refuse('ROW_DIFFERS_FROM_QUOTE', { quoted, now: fen(personal + employer) });
}
