import { ApolloClient, HttpLink, InMemoryCache, from } from '@apollo/client/core';
import { onError } from '@apollo/client/link/error';
import { onSessionEnded } from './session.ts';

/** The server sets the session in a cookie that scripts cannot read; this header tells our posts from forged ones. */
const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': 'true' },
});

const watchSession = onError(({ graphQLErrors, operation }) => {
  const ended = graphQLErrors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
  if (ended && operation.operationName !== 'SignIn') onSessionEnded();
});

/** Lists are pages of the server's; they are asked for anew rather than merged here. */
export const apollo = new ApolloClient({
  link: from([watchSession, http]),
  cache: new InMemoryCache({
    typePolicies: {
      Unit: { keyFields: ['unitNo'] },
      Person: { keyFields: ['personNo'] },
      Bill: { keyFields: ['unitNo', 'feeMonth'] },
      Member: { keyFields: false },
      PolicyRow: { keyFields: false },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
