import { setImmediate as rest } from 'node:timers/promises';
import { batchGroups, checkBatchRows, readBatchTable, refuse } from '@canbao/rules';
import type { BatchGroup, BatchRow, CheckedBatchRow } from '@canbao/rules';
import { submissionAt } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { findUpload, tableOfUpload } from '../upload/index.ts';
import { settingOf } from './batch-case.ts';
import type { BatchCase } from './batch-case.ts';
import type { BatchQuestion, Refused } from './batch-question.ts';

/** One of the batches in a file, ready to be considered. */
export interface BatchOfFile {
  readonly fileName: string;
  readonly batch: BatchCase;
  readonly rows: readonly CheckedBatchRow[];
  /** the cells of the rows, by row number */
  readonly cells: ReadonlyMap<number, BatchRow>;
  readonly group: number;
  readonly groups: readonly BatchGroup[];
}

/** Rows after which whatever else waits in this process has its turn. */
const AT_A_STRETCH = 200;

/**
 * Reads a batch from an uploaded file, as far as the file alone tells it; its month and types are those of its rows.
 * Refusals: NOT_FOUND for a file that is unknown, not the account's, or of another kind; those of the file's columns;
 * BATCH_GROUP_MISSING where the file holds several batches and none was named.
 */
export async function readBatch(scoped: Scoped, question: BatchQuestion): Promise<BatchOfFile | Refused> {
  const { kind, uploadId, terms } = question;
  const upload = await findUpload(scoped, uploadId);
  if (upload?.kind !== kind) return { refusals: [refuse('NOT_FOUND', { what: '该上传文件' })] };
  const reading = readBatchTable(kind, await tableOfUpload(scoped, upload));
  if (!reading.ok) return reading;
  const submission = submissionAt(question.accountId, question.unit, question.submittedAt);
  const batch = { kind, submission, terms };
  const groups = batchGroups(await checkedInTime(batch, reading.rows));
  const number = question.group ?? (groups.length === 1 ? 1 : null);
  const group = number === null ? undefined : groups[number - 1];
  if (number === null || group === undefined) {
    return { refusals: [refuse('BATCH_GROUP_MISSING', { groups: groups.length })] };
  }
  const { startMonth, insuranceTypes, rows } = group;
  const cells = new Map(reading.rows.map((row) => [row.rowNo, row]));
  const own = { kind, submission, terms: { ...terms, startMonth, insuranceTypes } };
  return { fileName: upload.fileName, batch: own, rows, cells, group: number, groups };
}

async function checkedInTime(batch: BatchCase, rows: readonly BatchRow[]): Promise<CheckedBatchRow[]> {
  const checked: CheckedBatchRow[] = [];
  for (const row of checkBatchRows(batch.kind, rows, settingOf(batch))) {
    checked.push(row);
    if (checked.length % AT_A_STRETCH === 0) await rest();
  }
  return checked;
}
