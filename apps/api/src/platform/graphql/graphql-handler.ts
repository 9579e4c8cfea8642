import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import express from 'express';
import type { Request, Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { credentialsOf, mayBeForged, sessionCookie } from '../identity/credentials.ts';
import { TooOften } from '../identity/query-rates.ts';
import { receiveJson } from '../http/receive-json.ts';
import type { BodyFault } from '../http/receive-json.ts';
import { answer, wantsPlainJson } from './answer.ts';
import { CompiledExecutor } from './compiled-executor.ts';
import type { Prices } from './compiled-executor.ts';
import { formatError, isFault } from './format-error.ts';
import { mayAskAnything } from './known-operations.ts';
import type { KnownOperations } from './known-operations.ts';
import { PARSER, ShapeLimits } from './limits.ts';
import { RequestContext } from './request-context.ts';
import type { RequestParts, ServerParts } from './request-context.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_REQUEST = MEGABYTE;

export interface GraphqlHandler {
  readonly router: Router;
  stop(): Promise<void>;
}

/** Apollo copies its context value for each request, which must not happen to the request itself. */
interface Carrier {
  readonly carried: RequestContext;
  /** whether whoever asks has written the question */
  readonly isOwn: boolean;
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
  const router = express.Router();
  const door = { server, known, limits: new ShapeLimits() };
  router.post('/graphql', receiveJson(LARGEST_REQUEST, refuseBody), (request, response) =>
    serve(parts, door, request, response),
  );
  router.all('/graphql', (request, response) => {
    response.set('Allow', 'POST');
    answer({ request, response }, 405, 'BAD_USER_INPUT', { reason: 'GraphQL 请求须用 POST 提交' });
  });
  return { router, stop: () => server.stop() };
}

function apolloServer(parts: ServerParts, schema: GraphQLSchema, executor: CompiledExecutor): ApolloServer<Carrier> {
  return new ApolloServer<Carrier>({
    gateway: compiledGateway(schema, executor),
    // Who may see the schema is decided for each viewer, by the executor.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: PARSER,
    maxRecursiveSelections: true,
    logger: parts.log.child({ part: 'graphql' }),
    formatError,
    plugins: [
      logFaults,
      answerPlainJsonWith200,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** A gateway is Apollo's door for an executor other than graphql-js. */
function compiledGateway(
  schema: GraphQLSchema,
  executor: CompiledExecutor,
): ApolloServerOptionsWithGateway<Carrier>['gateway'] {
  return {
    load: () =>
      Promise.resolve({
        executor: ({ document, queryHash, operationName, request, context }) =>
          executor.answer({
            document,
            queryHash,
            operationName,
            variables: request.variables ?? {},
            context: (context as Carrier).carried,
            isOwn: (context as Carrier).isOwn,
          }),
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** What a client is told of a fault is the number in X-Request-Id; under it the log has the cause. */
const logFaults: ApolloServerPlugin<Carrier> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        const { log, requestId } = contextValue.carried;
        for (const error of errors.filter(isFault)) {
          log.error({ err: error.originalError ?? error, requestId, path: error.path?.join('.') }, 'a resolver failed');
        }
        return Promise.resolve();
      },
    }),
};

const answerPlainJsonWith200: ApolloServerPlugin<Carrier> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http } }) => {
        const isPlain = wantsPlainJson(request.http?.headers.get('accept'));
        if (isPlain && (request.query ?? '') !== '' && http.status === 400) http.status = 200;
        return Promise.resolve();
      },
    }),
};

/** What a request for /graphql passes on its way. */
interface Door {
  readonly server: ApolloServer<Carrier>;
  readonly known: KnownOperations;
  readonly limits: ShapeLimits;
}

function refuseBody(request: Request, response: Response, fault: BodyFault): void {
  const exchange = { request, response };
  if (fault === 'TOO_LARGE') answer(exchange, 413, 'REQUEST_TOO_LARGE', { most: LARGEST_REQUEST / MEGABYTE });
  else if (fault === 'ENCODED') answer(exchange, 415, 'BAD_USER_INPUT', { reason: '请求须为未压缩的 UTF-8 JSON' });
  else answer(exchange, 400, 'BAD_REQUEST', {});
}

async function serve(
  parts: ServerParts,
  { server, known, limits }: Door,
  request: Request,
  response: Response,
): Promise<void> {
  const exchange = { request, response };
  if (mayBeForged(request)) {
    answer(exchange, 403, 'FORBIDDEN', {});
    return;
  }
  const reason = limits.reasonAgainst(request.body);
  if (reason !== null) {
    answer(exchange, wantsPlainJson(request.get('accept')) ? 200 : 400, 'QUERY_TOO_LARGE', { reason });
    return;
  }
  const context = await begin(parts, request, response);
  if (context === null) return;
  try {
    const asked = known.resolve(request.body, mayAskAnything(request, context.viewer));
    if (asked === null) {
      answer(exchange, 400, 'OPERATION_NOT_KNOWN', {});
      return;
    }
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: asked, search: '' },
      context: () => Promise.resolve({ carried: context, isOwn: asked === request.body }),
    });
    nameOperation(request, response);
    response.status(status ?? 200);
    for (const [name, value] of headers) response.setHeader(name, value);
    // Not response.send: it would hash a long answer for an ETag that no client asks about.
    // As bytes, it is encoded once: a string would be measured first and encoded after.
    response.end(body.kind === 'complete' ? Buffer.from(body.string) : undefined);
  } finally {
    await context.end();
  }
}

/** Null, and an answer, when whoever asks must wait, or the database does not let a request begin. */
async function begin(parts: ServerParts, request: Request, response: Response): Promise<RequestContext | null> {
  const own = partsOf(request, response);
  try {
    return await RequestContext.begin(parts, own);
  } catch (error) {
    if (error instanceof TooOften) {
      response.set('Retry-After', String(error.seconds));
      answer({ request, response }, 429, 'RATE_LIMITED', { seconds: error.seconds });
      return null;
    }
    parts.log.error({ err: error, requestId: own.requestId }, 'a request could not begin');
    answer({ request, response }, 500, 'INTERNAL', {});
    return null;
  }
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
