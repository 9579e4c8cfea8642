import { batchKindName, refuse } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import express from 'express';
import type { Router } from 'express';
import { jobOf } from '../job/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { ServerParts } from '../platform/graphql/request-context.ts';
import { refuseRequest, viewerRoute } from '../platform/http/viewer-route.ts';
import type { ViewerWork } from '../platform/http/viewer-route.ts';
import { nameWorkbook, writeFailedRows } from '../upload/index.ts';
import type { FailedRow } from '../upload/index.ts';
import { rowOf } from './batch-case.ts';
import { failedRows } from './rows-shown.store.ts';

/** Rows read at once, while the workbook is being sent. */
const AT_ONCE = 500;

/** GET /downloads/<id>: the failed rows of a batch, in the template's own form with a column of reasons. */
export function downloadRoutes(server: ServerParts): Router {
  const router = express.Router();
  router.get('/downloads/:id', viewerRoute(server, ['CLERK', 'OFFICER'], download));
  return router;
}

const download: ViewerWork = async (context, _viewer, request, response) => {
  const id = String(request.params['id']);
  const job = /^\d{1,15}$/.test(id) ? await jobOf(context, Number(id)) : null;
  if (job === null || job.failed === 0) {
    refuseRequest(response, 404, [refuse('NOT_FOUND', { what: job === null ? '该任务' : '失败的行' })]);
    return;
  }
  nameWorkbook(response, `${batchKindName(job.kind)}失败行-${job.id}`);
  const rows = rowsToSend(await context.reading(), job.id, job.kind);
  await writeFailedRows(job.kind, rows, context.clock.date(), response);
};

async function* rowsToSend(scoped: Scoped, jobId: number, kind: BatchKind): AsyncGenerator<FailedRow> {
  let last = 0;
  for (;;) {
    const rows = await failedRows(scoped, jobId, last, AT_ONCE);
    for (const { rowNo, cells, reason } of rows) yield { cells: rowOf(kind, rowNo, cells).cells, reason };
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.rowNo;
  }
}
