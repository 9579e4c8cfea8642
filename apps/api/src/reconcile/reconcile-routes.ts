import { batchKindName, correctedRows, isMendingKind, mendingRows, refuse } from '@canbao/rules';
import express from 'express';
import type { Router } from 'express';
import type { ServerParts } from '../platform/graphql/request-parts.ts';
import { refuseRequest, viewerRoute } from '../platform/http/viewer-route.ts';
import type { ViewerWork } from '../platform/http/viewer-route.ts';
import { reachableUnit } from '../platform/identity/reachable-unit.ts';
import { nameWorkbook, writeFilledTemplate } from '../upload/index.ts';
import { writeCorrectedPayroll } from './corrected-workbook.ts';
import { comparedPayroll } from './payroll-of-upload.ts';

/**
 * GET /reconciliations/<unit>/<upload>/<file>: what a comparison is mended with, as it stands now: "enrol", "stop" and
 * "adjust-wage" are filled templates, "corrected" is the payroll itself.
 */
export function reconcileRoutes(server: ServerParts): Router {
  const router = express.Router();
  router.get('/reconciliations/:unit/:upload/:file', viewerRoute(server, ['CLERK', 'OFFICER'], download));
  return router;
}

const download: ViewerWork = async (context, viewer, request, response) => {
  const { unit: unitNo, upload, file } = request.params;
  const unit = await reachableUnit(viewer, String(unitNo), () => context.reading());
  if (unit === null) {
    refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '该单位' })]);
    return;
  }
  const compared = await comparedPayroll(await context.reading(), context.clock, unit, String(upload));
  if ('refusals' in compared) {
    refuseRequest(response, 404, compared.refusals);
    return;
  }
  if (file === 'corrected') {
    nameWorkbook(response, '改正后的工资表');
    await writeCorrectedPayroll(correctedRows(compared.rows, compared.comparison), context.clock.date(), response);
    return;
  }
  const kind = String(file).toUpperCase().replaceAll('-', '_');
  const rows = isMendingKind(kind) ? mendingRows(kind, compared.comparison.differences) : [];
  if (!isMendingKind(kind) || rows.length === 0) {
    refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '可以这样办理的差异' })]);
    return;
  }
  nameWorkbook(response, `${batchKindName(kind)}-核对工资表`);
  await writeFilledTemplate(kind, rows, context.clock.date(), response);
};
