import { refuse } from '@canbao/rules';
import type { Refusal } from '@canbao/rules';
import type { Request, RequestHandler, Response } from 'express';
import { RequestContext } from '../graphql/request-context.ts';
import { RequestError } from '../graphql/request-error.ts';
import type { ServerParts } from '../graphql/request-parts.ts';
import { assertionOf, credentialsOf, mayBeForged } from '../identity/credentials.ts';
import { originOf } from './origin-of.ts';
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
    const context = await beginOrRefuse(server, request, response);
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

/** Null, and an answer, when who asks is not to be gone by, or must wait. */
async function beginOrRefuse(
  server: ServerParts,
  request: Request,
  response: Response,
): Promise<RequestContext | null> {
  try {
    return await RequestContext.begin(server, {
      credentials: credentialsOf(request),
      assertion: assertionOf(request),
      address: request.ip ?? 'unknown',
      origin: () => originOf(request),
      requestId: String(response.locals['requestId']),
      setSession: () => undefined,
    });
  } catch (error) {
    if (error instanceof TooOften) {
      const { seconds } = error;
      refuseRequest(response.set('Retry-After', String(seconds)), 429, [refuse('RATE_LIMITED', { seconds })]);
    } else if (error instanceof RequestError) refuseRequest(response, 401, error.refusals);
    else throw error;
    return null;
  }
}

type Told = Pick<Refusal, 'message' | 'remedy'> & { readonly code: string };

/** Answers with the first reason as the answer's own, and all of them in `refusals`; X-Request-Id leads to the log. */
export function refuseRequest(response: Response, status: number, refusals: readonly Told[]): void {
  const told = refusals.map(({ code, message, remedy }) => ({ code, message, remedy }));
  response.status(status).json({ ...told[0], refusals: told });
}
