import { storeQuote, storeQuoteRows, finishQuote } from './batch-quote.store.ts';
import type { QuoteHead } from './batch-quote.store.ts';
import type { BatchQuestion, Checked, Refused } from './batch-question.ts';
import type { BatchTools } from './batch-tools.ts';
import { storedTerms } from './batch-case.ts';
import { considerRows } from './consider-rows.ts';
import { readBatch } from './file-of-batch.ts';
import type { BatchOfFile } from './file-of-batch.ts';
import { WritingLane } from './writing-lane.ts';

/** Rows considered in one transaction; nobody is held for them. */
export const CHECKED_AT_ONCE = 50;

/**
 * 批量试算: judges every row of a batch as it would be judged if it were submitted now, and keeps what it would give, to the
 * fen, as a quote. Nothing else is stored, but for the look-ups that failed. Refusals: those of reading the batch.
 */
export async function checkBatch(tools: BatchTools, question: BatchQuestion): Promise<Checked | Refused> {
  return WritingLane.with(tools, question, async (lane) => {
    const file = await lane.write((scoped) => readBatch(scoped, question));
    if ('refusals' in file) return file;
    const quoteId = await lane.write((scoped) => storeQuote(scoped, headOf(question, file), tools.keptHours));
    for (const rows of chunksOf(file.rows, CHECKED_AT_ONCE)) {
      const asked = rows.map((checked) => ({ checked, quotedOutcome: null }));
      await lane.write(async (scoped) =>
        storeQuoteRows(scoped, quoteId, await considerRows(scoped, file.batch, asked, false)),
      );
    }
    await lane.write((scoped) => finishQuote(scoped, quoteId));
    const groups = file.groups.map(({ startMonth, insuranceTypes, rows }) => {
      return { startMonth, insuranceTypes, rows: rows.length };
    });
    return { quoteId, group: file.group, groups };
  });
}

/** What a quote of this batch is about, and what one must be about to be submitted with it. */
export function headOf({ accountId, unit, kind, uploadId, submittedAt }: BatchQuestion, file: BatchOfFile): QuoteHead {
  const { startMonth, insuranceTypes, changeDate } = storedTerms(file.batch);
  return { accountId, unitId: unit.id, kind, uploadId, startMonth, insuranceTypes, changeDate, judgedAt: submittedAt };
}

export function* chunksOf<T>(all: readonly T[], size: number): Generator<T[], void, undefined> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
