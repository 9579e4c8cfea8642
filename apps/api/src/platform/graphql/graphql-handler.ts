import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Express, Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { assertionOf, credentialsOf, mayBeForged, sessionCookie } from '../identity/credentials.ts';
import { ExpectedViewers } from '../identity/expected-viewers.ts';
import { TooOften } from '../identity/query-rates.ts';
import { originOf } from '../http/origin-of.ts';
import { receiveJson } from '../http/receive-json.ts';
import type { BodyFault } from '../http/receive-json.ts';
import { answer, wantsPlainJson } from './answer.ts';
import type { Exchange } from './answer.ts';
import { apolloServer } from './apollo-server.ts';
import type { Carrier } from './apollo-server.ts';
import { CompiledExecutor } from './compiled-executor.ts';
import type { Prices } from './compiled-executor.ts';
import { mayAskAnything } from './known-operations.ts';
import type { KnownOperations } from './known-operations.ts';
import { ShapeLimits } from './limits.ts';
import { RequestContext } from './request-context.ts';
import { RequestError } from './request-error.ts';
import type { RequestParts, ServerParts } from './request-parts.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_REQUEST = MEGABYTE;

export interface GraphqlHandler {
  mount(app: Express): void;
  stop(): Promise<void>;
}

/** What is served at /graphql, and what it is priced by. */
export interface Served extends Prices {
  readonly schema: GraphQLSchema;
  readonly known: KnownOperations;
}

/** POST /graphql: Apollo Server around the compiled executor. */
export async function createGraphqlHandler(
  parts: ServerParts,
  { schema, known, ...prices }: Served,
): Promise<GraphqlHandler> {
  const server = apolloServer(parts, schema, new CompiledExecutor(schema, prices));
  await server.start();
  const door: Door = { parts, server, known, limits: new ShapeLimits(), expected: new ExpectedViewers() };
  const mount = (app: Express): void => {
    app.post('/graphql', receiveJson(LARGEST_REQUEST, refuseBody), (request, response) =>
      serve(door, request, response),
    );
    app.all('/graphql', (request, response) => {
      response.set('Allow', 'POST');
      answer({ request, response }, 405, 'BAD_USER_INPUT', { reason: 'GraphQL 请求须用 POST 提交' });
    });
  };
  return { mount, stop: () => server.stop() };
}

/** What a request for /graphql passes on its way. */
interface Door {
  readonly parts: ServerParts;
  readonly server: ApolloServer<Carrier>;
  readonly known: KnownOperations;
  readonly limits: ShapeLimits;
  readonly expected: ExpectedViewers;
}

function refuseBody(request: Request, response: Response, fault: BodyFault): void {
  const exchange = { request, response };
  if (fault === 'TOO_LARGE') answer(exchange, 413, 'REQUEST_TOO_LARGE', { most: LARGEST_REQUEST / MEGABYTE });
  else if (fault === 'ENCODED') answer(exchange, 415, 'BAD_USER_INPUT', { reason: '请求须为未压缩的 UTF-8 JSON' });
  else answer(exchange, 400, 'BAD_REQUEST', {});
}

async function serve(door: Door, request: Request, response: Response): Promise<void> {
  const exchange = { request, response };
  if (mayBeForged(request)) {
    answer(exchange, 403, 'FORBIDDEN', {});
    return;
  }
  const reason = door.limits.reasonAgainst(request.body);
  if (reason !== null) {
    answer(exchange, wantsPlainJson(request.get('accept')) ? 200 : 400, 'QUERY_TOO_LARGE', { reason });
    return;
  }
  const own = partsOf(request, response);
  try {
    const first = await answerAs(door, own, request, door.expected);
    // Somebody else asks than was expected: nothing has been written or sent, so that it can be done again without a guess.
    const { answered, assertion } = first.isByWhomWasExpected ? first : await answerAs(door, own, request, null);
    response.locals['assertion'] = assertion;
    nameOperation(request, response);
    send(exchange, answered);
  } catch (error) {
    refuseToBegin(door.parts, own, exchange, error);
  }
}

/** Whoever asks must wait or is not to be gone by, or the database does not let a request begin. */
function refuseToBegin({ log }: ServerParts, { requestId }: RequestParts, exchange: Exchange, error: unknown): void {
  if (error instanceof TooOften) {
    exchange.response.set('Retry-After', String(error.seconds));
    answer(exchange, 429, 'RATE_LIMITED', { seconds: error.seconds });
    return;
  }
  if (error instanceof RequestError) {
    exchange.response.status(401).json({ errors: [error.toJSON()] });
    return;
  }
  log.error({ err: error, requestId }, 'a request could not begin');
  answer(exchange, 500, 'INTERNAL', {});
}

type Answer = HTTPGraphQLResponse | 'OPERATION_NOT_KNOWN';

/** Throws when the database does not let a request begin. */
async function answerAs(
  { parts, server, known }: Door,
  own: RequestParts,
  request: Request,
  expected: ExpectedViewers | null,
): Promise<{ answered: Answer; assertion: string | undefined; isByWhomWasExpected: boolean }> {
  const context = await RequestContext.begin(parts, own, expected);
  try {
    const asked = known.resolve(request.body, mayAskAnything(request, context.viewer));
    const answered =
      asked === null
        ? 'OPERATION_NOT_KNOWN'
        : await server.executeHTTPGraphQLRequest({
            httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: asked, search: '' },
            context: () => Promise.resolve({ carried: context, isOwn: asked === request.body }),
          });
    const isByWhomWasExpected = await context.isAsExpected();
    return { answered, assertion: context.viewer?.endUser?.assertionId, isByWhomWasExpected };
  } finally {
    await context.end();
  }
}

function send(exchange: Exchange, answered: Answer): void {
  if (answered === 'OPERATION_NOT_KNOWN') {
    answer(exchange, 400, answered, {});
    return;
  }
  const { response } = exchange;
  const { status, headers, body } = answered;
  response.status(status ?? 200);
  // About people, and at sign-in a token: nothing for anybody's store.
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of headers) response.setHeader(name, value);
  // Not response.send: it would hash a long answer for an ETag that no client asks about.
  // As bytes, it is encoded once: a string would be measured first and encoded after.
  response.end(body.kind === 'complete' ? Buffer.from(body.string) : undefined);
}

function partsOf(request: Request, response: Response): RequestParts {
  return {
    credentials: credentialsOf(request),
    assertion: assertionOf(request),
    address: request.ip ?? 'unknown',
    origin: () => originOf(request),
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
