import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { refuse } from '@canbao/rules';
import type { RefusalCode, RefusalFacts } from '@canbao/rules';
import express from 'express';
import type { Request, Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { credentialsOf, mayBeForged, sessionCookie } from '../identity/credentials.ts';
import { CompiledExecutor } from './compiled-executor.ts';
import { formatError, isFault } from './format-error.ts';
import { mayAskAnything } from './known-operations.ts';
import type { KnownOperations } from './known-operations.ts';
import { limitShape, PARSER } from './limits.ts';
import { RequestContext } from './request-context.ts';
import type { RequestParts, ServerParts } from './request-context.ts';

const LARGEST_REQUEST = '1mb';
const PLAIN_JSON = 'application/json';
const GRAPHQL_JSON = 'application/graphql-response+json';

export interface GraphqlHandler {
  readonly router: Router;
  stop(): Promise<void>;
}

/** Apollo copies its context value for each request, which must not happen to the request itself. */
interface Carrier {
  readonly carried: RequestContext;
}

/** POST /graphql: Apollo Server around the compiled executor. */
export async function createGraphqlHandler(
  parts: ServerParts,
  schema: GraphQLSchema,
  known: KnownOperations,
): Promise<GraphqlHandler> {
  const server = apolloServer(parts, schema);
  await server.start();
  const router = express.Router();
  router.post('/graphql', express.json({ limit: LARGEST_REQUEST }), (request, response) =>
    serve(parts, { server, known }, request, response),
  );
  router.all('/graphql', (_request, response) => {
    response.set('Allow', 'POST');
    answer(response, 405, 'BAD_USER_INPUT', { reason: 'GraphQL 请求须用 POST 提交' });
  });
  return { router, stop: () => server.stop() };
}

function apolloServer(parts: ServerParts, schema: GraphQLSchema): ApolloServer<Carrier> {
  return new ApolloServer<Carrier>({
    gateway: compiledGateway(schema),
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
    validationRules: [limitShape],
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
function compiledGateway(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Carrier>['gateway'] {
  const executor = new CompiledExecutor(schema);
  return {
    load: () =>
      Promise.resolve({
        executor: ({ document, queryHash, request, context }) =>
          executor.answer({
            document,
            queryHash,
            // as it was asked for: Apollo's own word for it is empty when there is none of that name
            operationName: request.operationName,
            variables: request.variables ?? {},
            context: (context as Carrier).carried,
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

/**
 * To whoever asks for application/json by name a question that is well-formed HTTP is answered with 200, whatever is wrong with
 * it, as the specification of GraphQL over HTTP wants it for that older media type; everybody else reads 400.
 */
const answerPlainJsonWith200: ApolloServerPlugin<Carrier> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http } }) => {
        const accepted = request.http?.headers.get('accept') ?? '';
        const isPlain = accepted.includes(PLAIN_JSON) && !accepted.includes(GRAPHQL_JSON);
        if (isPlain && (request.query ?? '') !== '' && http.status === 400) http.status = 200;
        return Promise.resolve();
      },
    }),
};

async function serve(
  parts: ServerParts,
  { server, known }: { server: ApolloServer<Carrier>; known: KnownOperations },
  request: Request,
  response: Response,
): Promise<void> {
  if (mayBeForged(request)) {
    answer(response, 403, 'FORBIDDEN', {});
    return;
  }
  const context = await begin(parts, request, response);
  if (context === null) return;
  try {
    const asked = known.resolve(request.body, mayAskAnything(request, context.viewer));
    if (asked === null) {
      answer(response, 400, 'OPERATION_NOT_KNOWN', {});
      return;
    }
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: asked, search: '' },
      context: () => Promise.resolve({ carried: context }),
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

/** Null, and an answer, when the database does not let a request begin. */
async function begin(parts: ServerParts, request: Request, response: Response): Promise<RequestContext | null> {
  const own = partsOf(request, response);
  try {
    return await RequestContext.begin(parts, own);
  } catch (error) {
    parts.log.error({ err: error, requestId: own.requestId }, 'a request could not begin');
    answer(response, 500, 'INTERNAL', {});
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
