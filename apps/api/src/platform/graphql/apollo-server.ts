import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { wantsPlainJson } from './answer.ts';
import type { CompiledExecutor } from './compiled-executor.ts';
import { formatError, isFault } from './format-error.ts';
import { PARSER } from './limits.ts';
import type { RequestContext } from './request-context.ts';
import type { ServerParts } from './request-parts.ts';

/** Apollo copies its context value for each request, which must not happen to the request itself. */
export interface Carrier {
  readonly carried: RequestContext;
  /** whether whoever asks has written the question */
  readonly isOwn: boolean;
}

/** Apollo Server around the compiled executor, with what it offers beyond answering turned off. */
export function apolloServer(
  parts: ServerParts,
  schema: GraphQLSchema,
  executor: CompiledExecutor,
): ApolloServer<Carrier> {
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
        executor: ({ document, queryHash, request, context }) =>
          executor.answer({
            document,
            queryHash,
            // as it was asked for: Apollo's own word for it is empty when there is none of that name
            operationName: request.operationName,
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

/**
 * To whoever asks for application/json by name a question that is well-formed HTTP is answered with 200, whatever is wrong with
 * it, as the specification of GraphQL over HTTP wants it for that older media type; everybody else reads 400.
 */
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
