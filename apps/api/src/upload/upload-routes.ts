import { randomUUID } from 'node:crypto';
import { BATCH_LIMITS, isRefusal, refuse } from '@canbao/rules';
import express from 'express';
import type { Response, Router } from 'express';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ServerParts } from '../platform/graphql/request-parts.ts';
import { receiveFile } from '../platform/http/receive-file.ts';
import type { ReceivedFile } from '../platform/http/receive-file.ts';
import { refuseRequest, viewerRoute } from '../platform/http/viewer-route.ts';
import type { ViewerWork } from '../platform/http/viewer-route.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { FairQueue, QueueFull } from '../platform/process/fair-queue.ts';
import type { ReadFile } from './read-file.ts';
import { readInThread } from './read-in-thread.ts';
import { serveTemplate } from './serve-template.ts';
import { findUpload, keepUpload, tableJsonOfUpload } from './upload.store.ts';

const WHOEVER_SUBMITS = ['CLERK', 'OFFICER'] as const;

/** The name of the form's field. */
const FIELD = 'file';

/** Files being received or read; two are read at a time, so that a core or more is left for everybody else. */
const QUEUE = { running: 2, ofOne: 2, ofAll: 16 };

/**
 * POST /uploads takes one XLSX in the multipart field "file" and answers with its rows, POST /uploads?for=payroll a payroll,
 * also as CSV; GET /uploads/<id> gives them again; GET /templates/<kind> is the file to fill in. All under the same session or token as /graphql.
 */
export function uploadRoutes(server: ServerParts): Router {
  const router = express.Router();
  const queue = new FairQueue<number>(QUEUE);
  router.post('/uploads', viewerRoute(server, WHOEVER_SUBMITS, takeIn(queue)));
  router.get('/uploads/:id', viewerRoute(server, WHOEVER_SUBMITS, giveAgain));
  router.get('/templates/:kind', viewerRoute(server, WHOEVER_SUBMITS, serveTemplate));
  return router;
}

function takeIn(queue: FairQueue<number>): ViewerWork {
  return async (context, viewer, request, response) => {
    // Nobody waits for a slow sender or a long file with a connection to the database in hand.
    await context.end();
    try {
      await queue.hold(viewer.accountId, async (run) => {
        const received = await receiveFile(request, FIELD, BATCH_LIMITS.fileBytes);
        if (isRefusal(received)) {
          refuseRequest(response, received.code === 'FILE_TOO_LARGE' ? 413 : 400, [received]);
          return;
        }
        const purpose = request.query['for'] === 'payroll' ? 'PAYROLL' : 'BATCH';
        const reading = await run(() => readInThread(received.content, undefined, purpose));
        if (reading.ok) await keep(context, viewer, received, reading.file, response);
        else refuseRequest(response, 422, reading.refusals);
      });
    } catch (error) {
      if (!(error instanceof QueueFull)) throw error;
      request.resume();
      response.set('Retry-After', '5');
      refuseRequest(response, 503, [refuse('BUSY', {})]);
    }
  };
}

async function keep(
  context: RequestContext,
  { accountId }: Viewer,
  { name, content }: ReceivedFile,
  { table, ...file }: ReadFile,
  response: Response,
): Promise<void> {
  const id = randomUUID();
  await context.writing(async (scoped) => {
    await keepUpload(scoped, accountId, { id, fileName: name, bytes: content.length, ...file });
  });
  sendUpload(response.status(201), { uploadId: id, kind: file.kind, fileName: name, rows: file.rows }, table);
}

const giveAgain: ViewerWork = async (context, _viewer, request, response) => {
  const scoped = await context.reading();
  const upload = await findUpload(scoped, String(request.params['id']));
  if (upload === null) {
    refuseRequest(response, 404, [refuse('NOT_FOUND', { what: '该上传文件' })]);
    return;
  }
  const { id, kind, fileName, rows } = upload;
  sendUpload(response, { uploadId: id, kind, fileName, rows }, await tableJsonOfUpload(scoped, upload));
};

/** The table is JSON already: twenty thousand rows are not made into objects to be made into text again. */
function sendUpload(response: Response, about: object, table: string): void {
  response.set('Content-Type', 'application/json; charset=utf-8');
  response.end(Buffer.from(`${JSON.stringify(about).slice(0, -1)},"table":${table}}`));
}
