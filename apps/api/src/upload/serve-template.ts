import { batchKindName, isBatchKind, refuse } from '@canbao/rules';
import type { Response } from 'express';
import { refuseRequest } from '../platform/http/viewer-route.ts';
import type { ViewerWork } from '../platform/http/viewer-route.ts';
import { writeTemplate } from './batch-workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** GET /templates/<kind>: "back-pay" and "BACK_PAY" are the same. */
export const serveTemplate: ViewerWork = async (context, _viewer, request, response) => {
  const kind = String(request.params['kind']).toUpperCase().replaceAll('-', '_');
  if (!isBatchKind(kind)) {
    refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '该模板' })]);
    return;
  }
  nameWorkbook(response, `${batchKindName(kind)}模板`);
  await writeTemplate(kind, context.clock.date(), response);
};

/** Says that the answer is a workbook to be saved under this name. */
export function nameWorkbook(response: Response, name: string): void {
  const file = encodeURIComponent(`${name}.xlsx`);
  response.set({ 'Content-Type': XLSX, 'Content-Disposition': `attachment; filename*=UTF-8''${file}` });
}
