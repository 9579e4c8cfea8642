import { isBatchKind, refuse } from '@canbao/rules';
import express from 'express';
import type { Router } from 'express';
import { sendFailedRows } from '../batch/index.ts';
import { sendExport } from '../export/index.ts';
import { JOB_ROLES, jobOf } from '../job/index.ts';
import type { ServerParts } from '../platform/graphql/request-parts.ts';
import { refuseRequest, viewerRoute } from '../platform/http/viewer-route.ts';
import type { ViewerWork } from '../platform/http/viewer-route.ts';

/** GET /downloads/<id>: what a job made – the failed rows of a batch, or the file of an export. */
export function downloadRoutes(server: ServerParts): Router {
  const router = express.Router();
  router.get('/downloads/:id', viewerRoute(server, JOB_ROLES, download));
  return router;
}

const download: ViewerWork = async (context, _viewer, request, response) => {
  const id = String(request.params['id']);
  const job = /^\d{1,15}$/.test(id) ? await jobOf(context, Number(id)) : null;
  if (job === null) refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '该任务' })]);
  else if (isBatchKind(job.kind)) {
    if (job.download !== null) await sendFailedRows(context, { id: job.id, kind: job.kind }, response);
    else refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '失败的行' })]);
  } else if (job.download !== null) await sendExport(context, job, response);
  else refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '导出的文件' })]);
};
