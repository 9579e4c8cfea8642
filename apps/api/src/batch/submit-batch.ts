import { formatYuanGrouped, fen, refuse } from '@canbao/rules';
import { storeJob } from '../job/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { codeOf } from '../platform/start-failure.ts';
import { storedCells, storedTerms } from './batch-case.ts';
import { insuranceBitsOf, quotedRows, quoteFor } from './batch-quote.store.ts';
import type { QuotedRow } from './batch-quote.store.ts';
import type { Refused, Submitted, SubmitQuestion } from './batch-question.ts';
import type { BatchTools } from './batch-tools.ts';
import { CHECKED_AT_ONCE, chunksOf, headOf } from './check-batch.ts';
import { considerRows } from './consider-rows.ts';
import type { Verdict } from './consider-rows.ts';
import { readBatch } from './file-of-batch.ts';
import type { BatchOfFile } from './file-of-batch.ts';
import { jobOfQuote, storeBatchRows } from './new-job.store.ts';
import { faultOfCell } from './row-faults.ts';
import { WritingLane } from './writing-lane.ts';

const UNIQUE_VIOLATION = '23505';
/** Of the rows that came out otherwise than quoted, so many are told. */
const MOST_TOLD = 20;

/**
 * 提交批量业务: with a quote, the whole file is judged again by this moment, and only when every row comes out as quoted does
 * it become a job; a quote becomes one job, however often it is submitted. Refusals: those of reading the batch,
 * QUOTE_NOT_FOUND, QUOTE_CHANGED naming the rows; nothing is stored then.
 */
export async function submitBatch(tools: BatchTools, question: SubmitQuestion): Promise<Submitted | Refused> {
  const { quoteId } = question;
  return WritingLane.with(tools, question, async (lane) => {
    const known = quoteId === null ? null : await lane.write((scoped) => jobOfQuote(scoped, quoteId));
    if (known !== null) return { jobId: known };
    const file = await lane.write((scoped) => readBatch(scoped, question));
    if ('refusals' in file) return file;
    const quoted = quoteId === null ? null : await bind(lane, question, file, quoteId);
    if (quoted !== null && 'refusals' in quoted) return quoted;
    try {
      const jobId = await lane.write((scoped) => store(scoped, tools, question, file, quoted?.rows ?? null));
      return { jobId };
    } catch (error) {
      const first = quoteId === null ? null : await lane.write((scoped) => jobOfQuote(scoped, quoteId));
      if (codeOf(error) !== UNIQUE_VIOLATION || first === null) throw error;
      return { jobId: first };
    }
  });
}

type QuotedRows = ReadonlyMap<number, QuotedRow>;

/** Judges the file anew and compares it with the quote, row by row. */
async function bind(
  lane: WritingLane,
  question: SubmitQuestion,
  file: BatchOfFile,
  quoteId: number,
): Promise<{ readonly rows: QuotedRows } | Refused> {
  const total = await lane.write((scoped) => quoteFor(scoped, quoteId, headOf(question, file)));
  const list = total === null ? [] : await lane.write((scoped) => quotedRows(scoped, quoteId));
  const rows: QuotedRows = new Map(list.map((row) => [row.rowNo, row]));
  if (rows.size !== file.rows.length || !file.rows.every(({ rowNo }) => rows.has(rowNo))) {
    return { refusals: [refuse('QUOTE_NOT_FOUND', {})] };
  }
  const differing: string[] = [];
  for (const chunk of chunksOf(file.rows, CHECKED_AT_ONCE)) {
    const asked = chunk.map((checked) => ({ checked, quotedOutcome: rows.get(checked.rowNo)!.outcome }));
    const verdicts = await lane.write((scoped) => considerRows(scoped, file.batch, asked, false));
    for (const verdict of verdicts) {
      const quoted = rows.get(verdict.rowNo)!;
      if (quoted.outcome !== verdict.outcome || quoted.plan !== verdict.plan)
        differing.push(difference(quoted, verdict));
    }
  }
  if (differing.length === 0) return { rows };
  return { refusals: [refuse('QUOTE_CHANGED', { rows: differing.length, first: differing.slice(0, MOST_TOLD) })] };
}

function difference(quoted: QuotedRow, { rowNo, plan, message, personal, employer, row }: Verdict): string {
  const who = `第${rowNo}行${row.checked.name}`;
  if (plan === null) return `${who}现在不能办理(${message})`;
  if (quoted.plan === null) return `${who}现在可以办理了`;
  const [was, is] = [formatYuanGrouped(fen(quoted.fen)), formatYuanGrouped(fen(personal + employer))];
  return was === is ? `${who}的办理内容已有变化` : `${who}的补缴由${was}元变为${is}元`;
}

async function store(
  scoped: Scoped,
  tools: BatchTools,
  question: SubmitQuestion,
  file: BatchOfFile,
  quoted: QuotedRows | null,
): Promise<number> {
  const { accountId, unit, kind, uploadId, submittedAt, quoteId } = question;
  const { insuranceTypes, ...terms } = storedTerms(file.batch);
  const job = { accountId, unitId: unit.id, kind, name: file.fileName, submittedAt, uploadId, quoteId };
  const jobId = await storeJob(scoped, {
    ...job,
    ...terms,
    insuranceTypes: insuranceBitsOf(insuranceTypes),
    total: file.rows.length,
    keptHours: tools.keptHours,
  });
  const rows = file.rows.map(({ rowNo, idNo, name, input, faults }) => {
    const { outcome = null, plan = null, fen: quotedFen = null } = quoted?.get(rowNo) ?? {};
    const cells = storedCells(kind, file.cells.get(rowNo)!);
    return {
      rowNo,
      idNo,
      name,
      cells,
      faults: input === null ? faults.map(faultOfCell) : [],
      outcome,
      plan,
      quotedFen,
    };
  });
  for (const chunk of chunksOf(rows, CHECKED_AT_ONCE * 10)) await storeBatchRows(scoped, jobId, chunk);
  return jobId;
}
