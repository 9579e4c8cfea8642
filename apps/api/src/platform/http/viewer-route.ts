import { refuse } from '@canbao/rules';
import type { Refusal } from '@canbao/rules';
import type { Request, RequestHandler, Response } from 'express';
import { RequestContext } from '../graphql/request-context.ts';
import type { ServerParts } from '../graphql/request-parts.ts';
import { credentialsOf, mayBeForged } from '../identity/credentials.ts';
import { TooOften } from '../identity/query-rates.ts';
import { hasRole } from '../identity/viewer.ts';
import type { Role, Viewer } from '../identity/viewer.ts';

/** What a route does for somebody who may. */
export type ViewerWork = (
  context: RequestContext,
  viewer: Viewer,
  request: Request,
  response: Response,
) => Promise<void>;

/**
 * A route of plain HTTP under the same session or token as /graphql, for whoever is signed in with one of the roles. A
 * request that changes something is refused when another site may have made it; one that reads gives that site nothing.
 */
export function viewerRoute(server: ServerParts, roles: readonly Role[], work: ViewerWork): RequestHandler {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store');
    if (request.method !== 'GET' && mayBeForged(request)) {
      refuseRequest(response, 403, [refuse('FORBIDDEN', {})]);
      return;
    }
    const context = await begin(server, request, response);
    if (context === null) return;
    try {
      const { viewer } = context;
      if (viewer === null) refuseRequest(response, 401, [refuse('UNAUTHENTICATED', {})]);
      else if (!hasRole(viewer, ...roles)) refuseRequest(response, 403, [refuse('FORBIDDEN', {})]);
      else await work(context, viewer, request, response);
    } finally {
      await context.end();
    }
  };
}

/** Null, and an answer, when an analyst or a portal must wait. */
async function begin(server: ServerParts, request: Request, response: Response): Promise<RequestContext | null> {
  try {
    return await RequestContext.begin(server, {
      credentials: credentialsOf(request),
      address: request.ip ?? 'unknown',
      requestId: String(response.locals['requestId']),
      setSession: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof TooOften)) throw error;
    const { seconds } = error;
    refuseRequest(response.set('Retry-After', String(seconds)), 429, [refuse('RATE_LIMITED', { seconds })]);
    return null;
  }
}

/** Answers with the first reason as the answer's own, and all of them in `refusals`; X-Request-Id leads to the log. */
export function refuseRequest(response: Response, status: number, refusals: readonly Refusal[]): void {
  const told = refusals.map(({ code, message, remedy }) => ({ code, message, remedy }));
  response.status(status).json({ ...told[0], refusals: told });
}
