import { randomUUID } from 'node:crypto';
import { BATCH_COLUMNS, batchKindName } from '@canbao/rules';
import type { BatchKind, BatchRow } from '@canbao/rules';
import type { Scoped } from '../platform/database/transaction.ts';
import { keepUpload, linesOf } from '../upload/index.ts';

/**
 * Keeps rows as if their template had been filled in with them and uploaded, so that they are checked, quoted and submitted
 * like any other file. Gives the number of the upload.
 */
export async function keepPreparedBatch(
  scoped: Scoped,
  accountId: number,
  kind: BatchKind,
  payrollName: string,
  rows: readonly BatchRow[],
): Promise<string> {
  const columns = BATCH_COLUMNS[kind];
  const lines = linesOf(rows.map(({ rowNo, cells }) => ({ rowNo, cells: columns.map(({ key }) => cells[key] ?? '') })));
  const id = randomUUID();
  await keepUpload(scoped, accountId, {
    id,
    kind,
    fileName: `${batchKindName(kind)}(核对“${payrollName}”).xlsx`,
    bytes: Buffer.byteLength(lines),
    rows: rows.length,
    headings: columns.map(({ heading }) => heading),
    lines,
  });
  return id;
}
