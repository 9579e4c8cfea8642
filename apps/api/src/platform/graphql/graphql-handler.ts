import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import { refuse } from '@canbao/rules';
import type { RefusalCode, RefusalFacts } from '@canbao/rules';
import express from 'express';
import type { Request, Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { credentialsOf, mayBeForged, sessionCookie } from '../identity/credentials.ts';
import { ExpectedViewers } from '../identity/expected-viewers.ts';
import { apolloServer } from './apollo-server.ts';
import type { Carrier } from './apollo-server.ts';
import { mayAskAnything } from './known-operations.ts';
import type { KnownOperations } from './known-operations.ts';
import { RequestContext } from './request-context.ts';
import type { RequestParts, ServerParts } from './request-parts.ts';

const LARGEST_REQUEST = '1mb';

export interface GraphqlHandler {
  readonly router: Router;
  stop(): Promise<void>;
}

/** POST /graphql: Apollo Server around the compiled executor. */
export async function createGraphqlHandler(
  parts: ServerParts,
  schema: GraphQLSchema,
  known: KnownOperations,
): Promise<GraphqlHandler> {
  const server = apolloServer(parts, schema);
  await server.start();
  const serving: Serving = { parts, server, known, expected: new ExpectedViewers() };
  const router = express.Router();
  router.post('/graphql', express.json({ limit: LARGEST_REQUEST }), (request, response) =>
    serve(serving, request, response),
  );
  router.all('/graphql', (_request, response) => {
    response.set('Allow', 'POST');
    answer(response, 405, 'BAD_USER_INPUT', { reason: 'GraphQL 请求须用 POST 提交' });
  });
  return { router, stop: () => server.stop() };
}

interface Serving {
  readonly parts: ServerParts;
  readonly server: ApolloServer<Carrier>;
  readonly known: KnownOperations;
  readonly expected: ExpectedViewers;
}

async function serve(serving: Serving, request: Request, response: Response): Promise<void> {
  if (mayBeForged(request)) {
    answer(response, 403, 'FORBIDDEN', {});
    return;
  }
  const own = partsOf(request, response);
  try {
    const first = await answerAs(serving, own, request, serving.expected);
    // Somebody else asks than was expected: nothing has been written or sent, so that it can be done again without a guess.
    const { answered } = first.isByWhomWasExpected ? first : await answerAs(serving, own, request, null);
    nameOperation(request, response);
    send(response, answered);
  } catch (error) {
    serving.parts.log.error({ err: error, requestId: own.requestId }, 'a request could not be answered');
    answer(response, 500, 'INTERNAL', {});
  }
}

type Answer = HTTPGraphQLResponse | 'OPERATION_NOT_KNOWN';

/** Throws when the database does not let a request begin. */
async function answerAs(
  { parts, server, known }: Serving,
  own: RequestParts,
  request: Request,
  expected: ExpectedViewers | null,
): Promise<{ answered: Answer; isByWhomWasExpected: boolean }> {
  const context = await RequestContext.begin(parts, own, expected);
  try {
    const asked = known.resolve(request.body, mayAskAnything(request, context.viewer));
    const answered =
      asked === null
        ? 'OPERATION_NOT_KNOWN'
        : await server.executeHTTPGraphQLRequest({
            httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: asked, search: '' },
            context: () => Promise.resolve({ carried: context }),
          });
    return { answered, isByWhomWasExpected: await context.isAsExpected() };
  } finally {
    await context.end();
  }
}

function send(response: Response, answered: Answer): void {
  if (answered === 'OPERATION_NOT_KNOWN') {
    answer(response, 400, answered, {});
    return;
  }
  const { status, headers, body } = answered;
  response.status(status ?? 200);
  for (const [name, value] of headers) response.setHeader(name, value);
  // Not response.send: it would hash a long answer for an ETag that no client asks about.
  // As bytes, it is encoded once: a string would be measured first and encoded after.
  response.end(body.kind === 'complete' ? Buffer.from(body.string) : undefined);
}

function partsOf(request: Request, response: Response): RequestParts {
  return {
    credentials: credentialsOf(request),
    address: request.ip ?? 'unknown',
    requestId: String(response.locals['requestId']),
    setSession: (token) => response.appendHeader('Set-Cookie', sessionCookie(token, request.secure)),
  };
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** For the request's line in the log: a name that the client chose, if it could be one. */
function nameOperation(request: Request, response: Response): void {
  const { operationName } = (request.body ?? {}) as { operationName?: unknown };
  if (typeof operationName === 'string' && /^\w{1,60}$/.test(operationName)) {
    response.locals['operationName'] = operationName;
  }
}

/** An answer that never reached Apollo, in the shape that GraphQL's clients read. */
function answer<Code extends RefusalCode>(
  response: Response,
  status: number,
  code: Code,
  facts: RefusalFacts[Code],
): void {
  const { message, remedy } = refuse(code, facts);
  response.status(status).json({ errors: [{ message, extensions: { code, remedy } }] });
}
