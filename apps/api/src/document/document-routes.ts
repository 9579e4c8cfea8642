import { isInsuranceType, parseMonth, refuse } from '@canbao/rules';
import type { InsuranceType } from '@canbao/rules';
import express from 'express';
import type { Request, Response, Router } from 'express';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ServerParts } from '../platform/graphql/request-parts.ts';
import { RequestError } from '../platform/graphql/request-error.ts';
import { originOf } from '../platform/http/origin-of.ts';
import { refuseRequest, viewerRoute } from '../platform/http/viewer-route.ts';
import { ROLES } from '../platform/identity/viewer.ts';
import { formPdf } from './form-pdf.ts';
import { formXlsx } from './form-xlsx.ts';
import { findCertificate, findNotice, findStatement } from './printed-form.ts';
import type { SignedForm } from './printed-form.ts';

const DRAWINGS = {
  pdf: { draw: formPdf, type: 'application/pdf', disposition: 'inline' },
  xlsx: {
    draw: formXlsx,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: 'attachment',
  },
} as const;
type Format = keyof typeof DRAWINGS;

/** Finds the form that an address names, for whoever asks; null for an address that names none. */
type Find = (context: RequestContext, unitNo: string, name: string, request: Request) => Promise<SignedForm | null>;

/**
 * The forms, under the same session or token as /graphql, each as .pdf or .xlsx:
 * GET /documents/notice/<unitNo>/<YYYY-MM>, /documents/statement/<unitNo>/<YYYY-MM>[?insuranceType=],
 * /documents/certificate/<unitNo>.
 */
export function documentRoutes(server: ServerParts): Router {
  const router = express.Router();
  router.get('/documents/notice/:unitNo/:file', serving(server, notice));
  router.get('/documents/statement/:unitNo/:file', serving(server, statement));
  router.get(
    '/documents/certificate/:file',
    serving(server, (context, _unitNo, name) => findCertificate(context, name)),
  );
  return router;
}

const notice: Find = async (context, unitNo, name) => {
  const feeMonth = parseMonth(name);
  return feeMonth === null ? null : findNotice(context, unitNo, feeMonth);
};

const statement: Find = async (context, unitNo, name, request) => {
  const feeMonth = parseMonth(name);
  const type = insuranceTypeOf(request.query['insuranceType']);
  return feeMonth === null || type === undefined ? null : findStatement(context, unitNo, feeMonth, type);
};

/** Null for all; undefined for what is none. */
function insuranceTypeOf(given: unknown): InsuranceType | null | undefined {
  if (given === undefined || given === '') return null;
  return typeof given === 'string' && isInsuranceType(given) ? given : undefined;
}

function serving(server: ServerParts, find: Find): ReturnType<typeof viewerRoute> {
  return viewerRoute(server, ROLES, async (context, _viewer, request, response) => {
    const [, name = '', format = ''] = /^([\w-]+)\.(pdf|xlsx)$/.exec(String(request.params['file'])) ?? [];
    const form = await findOrNull(() => find(context, String(request.params['unitNo'] ?? ''), name, request));
    if (form === null) {
      refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '该单据' })]);
      return;
    }
    await send(form, format as Format, context.clock.date(), request, response);
  });
}

/** A form that the viewer may not see is answered like one that does not exist. */
async function findOrNull(find: () => Promise<SignedForm | null>): Promise<SignedForm | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

async function send(form: SignedForm, format: Format, at: Date, request: Request, response: Response): Promise<void> {
  const verifyAt = `${originOf(request)}/verify/${form.code.replaceAll('-', '')}`;
  const { draw, type, disposition } = DRAWINGS[format];
  const body = await draw({ ...form, verifyAt }, at);
  const name = encodeURIComponent(`${form.title}-${form.code}.${format}`);
  response.set({ 'Content-Type': type, 'Content-Disposition': `${disposition}; filename*=UTF-8''${name}` });
  response.end(body);
}
