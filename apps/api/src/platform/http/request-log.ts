import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { RequestHandler } from 'express';
import type { Log } from '../log/log.ts';

/**
 * One line for each request: method, path, status, duration and the number that the answer carries in X-Request-Id.
 * Never a body, a query string, a header or an address; what stands in a path for somebody or something is left out.
 * A GraphQL handler may name its operation in `response.locals.operationName`, and in `response.locals.assertion` the number
 * under which a portal knows for whom it asked.
 */
export function logRequests(log: Log): RequestHandler {
  // Nothing but what stands below is written, so that nothing has to be looked for and struck out.
  const lines = log.child({}, { redact: [] });
  return (request, response, next) => {
    const begun = performance.now();
    const requestId = randomUUID();
    const { method } = request;
    const path = anonymousPath(request.path);
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    response.once('close', () => {
      const ms = Math.round(performance.now() - begun);
      const operation: unknown = response.locals['operationName'];
      const assertion: unknown = response.locals['assertion'];
      const complete = response.writableFinished;
      const { statusCode: status } = response;
      lines.info(
        { requestId, method, path, operation, assertion, status, ms, ...(complete ? {} : { aborted: true }) },
        'request',
      );
    });
    next();
  };
}

/** A word of our own routes: latin letters, at most twenty of them, perhaps a file's ending. */
const routeWord = /^[a-z][a-z-]{0,19}(\.[a-z]{1,5})?$/;

/** "/documents/notice/32059900000000117/2022-08.pdf" → "/documents/notice/:id/:id" */
export function anonymousPath(path: string): string {
  const segments = path.split('/').slice(1);
  if (segments[0] === 'assets') return '/assets/:file';
  return `/${segments.map((segment) => (segment === '' || routeWord.test(segment) ? segment : ':id')).join('/')}`;
}
