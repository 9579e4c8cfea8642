import { parseMonth, refuse } from '@canbao/rules';
import express from 'express';
import type { Router } from 'express';
import { findBill, linesOfBill } from '../bill/index.ts';
import type { ServerParts } from '../platform/graphql/request-context.ts';
import { refuseRequest, viewerRoute } from '../platform/http/viewer-route.ts';
import type { ViewerWork } from '../platform/http/viewer-route.ts';
import { ROLES } from '../platform/identity/viewer.ts';
import { shownDocumentCode } from './document-code.ts';
import { noticeCodeOf } from './notice-code.ts';
import { noticeModel } from './notice-model.ts';
import { noticePdf } from './notice-pdf.ts';
import { noticeXlsx } from './notice-xlsx.ts';

const DRAWINGS = {
  pdf: { draw: noticePdf, type: 'application/pdf', disposition: 'inline' },
  xlsx: {
    draw: noticeXlsx,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: 'attachment',
  },
} as const;

/** GET /documents/notice/<unitNo>/<YYYY-MM>.(pdf|xlsx), under the same session or token as /graphql. */
export function documentRoutes(server: ServerParts): Router {
  const router = express.Router();
  router.get('/documents/notice/:unitNo/:file', viewerRoute(server, ROLES, serveNotice));
  return router;
}

const serveNotice: ViewerWork = async (context, viewer, request, response) => {
  const [, month = '', format = ''] = /^(\d{4}-\d{2})\.(pdf|xlsx)$/.exec(String(request.params['file'])) ?? [];
  const feeMonth = parseMonth(month);
  const bill = feeMonth === null ? null : await findBill(context, String(request.params['unitNo']), feeMonth);
  if (bill === null) {
    refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '该缴费通知单' })]);
    return;
  }
  const model = noticeModel(bill, await linesOfBill(context, bill.id), {
    by: viewer.displayName,
    on: context.clock.today(),
    verificationCode: shownDocumentCode(await noticeCodeOf(context, bill)),
    origin: `${request.protocol}://${request.get('host') ?? ''}`,
  });
  const { draw, type, disposition } = DRAWINGS[format as keyof typeof DRAWINGS];
  const body = await draw(model, context.clock.date());
  const name = encodeURIComponent(`${model.title}-${bill.noticeNo}.${format}`);
  response.set({ 'Content-Type': type, 'Content-Disposition': `${disposition}; filename*=UTF-8''${name}` });
  response.end(body);
};
