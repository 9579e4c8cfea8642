import { batchKindName } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import type { Response } from 'express';
import type { Job } from '../job/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { nameWorkbook, writeFailedRows } from '../upload/index.ts';
import type { FailedRow } from '../upload/index.ts';
import { rowOf } from './batch-case.ts';
import { failedRows } from './rows-shown.store.ts';

/** Rows read at once, while the workbook is being sent. */
const AT_ONCE = 500;

/** Sends the failed rows of a batch, in the template's own form with a column of reasons. */
export async function sendFailedRows(
  context: RequestContext,
  { id, kind }: Pick<Job, 'id'> & { readonly kind: BatchKind },
  response: Response,
): Promise<void> {
  nameWorkbook(response, `${batchKindName(kind)}失败行-${id}`);
  const rows = rowsToSend(await context.reading(), id, kind);
  await writeFailedRows(kind, rows, context.clock.date(), response);
}

async function* rowsToSend(scoped: Scoped, jobId: number, kind: BatchKind): AsyncGenerator<FailedRow> {
  let last = 0;
  for (;;) {
    const rows = await failedRows(scoped, jobId, last, AT_ONCE);
    for (const { rowNo, cells, reason } of rows) yield { cells: rowOf(kind, rowNo, cells).cells, reason };
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.rowNo;
  }
}
