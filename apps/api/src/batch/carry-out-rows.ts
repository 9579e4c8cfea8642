import { fen, refuse } from '@canbao/rules';
import type { Refusal } from '@canbao/rules';
import { noteProgress } from '../job/index.ts';
import { concludeIn, takeManyNumbers } from '../operation/index.ts';
import type { Numbers } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { BatchCase } from './batch-case.ts';
import { nextRows, storeResults } from './batch-row.store.ts';
import type { PendingRow, RowResult } from './batch-row.store.ts';
import { considerRows } from './consider-rows.ts';
import type { Verdict } from './consider-rows.ts';

/** A batch that is being carried out. */
export interface RunningBatch {
  readonly jobId: number;
  readonly batch: BatchCase;
  /** whether its rows must come out as they were quoted */
  readonly isQuoted: boolean;
}

/**
 * Carries out the next rows of a job in the open transaction, their effects and their results together: each row takes
 * effect once, or not at all, whatever is cut off in between. Gives how many rows that were; 0 when none is left.
 */
export async function carryOutRows(scoped: Scoped, running: RunningBatch, most: number): Promise<number> {
  const rows = untilRepeated(await nextRows(scoped, running.jobId, most));
  if (rows.length === 0) return 0;
  const [numbers, verdicts] = await Promise.all([
    takeManyNumbers(scoped, rows.length),
    considerRows(scoped, running.batch, rows, true),
  ]);
  const results = await Promise.all(
    verdicts.map((verdict, index) => carryOut(scoped, running, verdict, numbers[index]!)),
  );
  const failed = results.filter(({ state }) => state === 'FAILED').length;
  await Promise.all([
    storeResults(scoped, running.jobId, results),
    noteProgress(scoped, running.jobId, results.length, failed),
  ]);
  return results.length;
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
  verdict: Verdict<PendingRow>,
  numbers: Numbers,
): Promise<RowResult> {
  const { row, ready, plan, outcome, message } = verdict;
  const { rowNo } = row;
  if (isQuoted && plan !== null && plan !== row.quotedPlan) return failure(rowNo, [differs(verdict)]);
  if (ready !== null) await concludeIn(scoped, batch.submission, { ...ready, numbers });
  const declarationId = ready === null ? null : numbers.declarationId;
  if (plan === null) {
    const remedy = verdict.refusals[0]?.remedy ?? null;
    const { refusals } = verdict;
    return { rowNo, state: 'FAILED', outcome, message, remedy, declarationId, chargedFen: null, refusals };
  }
  const chargedFen = outcome === 'PENDING_APPROVAL' ? null : verdict.personal + verdict.employer;
  return { rowNo, state: 'DONE', outcome, message, remedy: null, declarationId, chargedFen, refusals: [] };
}

/** What is said of a row that was not carried out for a reason of its own. */
export function failure(rowNo: number, refusals: readonly Refusal[]): RowResult {
  const { code: outcome, message, remedy } = refusals[0]!;
  const told = { outcome, message, remedy, refusals: refusals.map(onTheWire) };
  return { rowNo, state: 'FAILED', ...told, declarationId: null, chargedFen: null };
}

function differs({ row, personal, employer }: Verdict<PendingRow>): Refusal {
  const quoted = row.quotedPlan === null ? null : fen(row.quotedFen ?? 0);
  return refuse('ROW_DIFFERS_FROM_QUOTE', { quoted, now: fen(personal + employer) });
}
