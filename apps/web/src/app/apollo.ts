import { ApolloClient, HttpLink, InMemoryCache, from } from '@apollo/client/core';
import { onError } from '@apollo/client/link/error';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';
import { faultsOf } from '../ui/fault.ts';
import { onSessionEnded } from './session.ts';

/** The server sets the session in a cookie that scripts cannot read; this header tells our posts from forged ones. */
const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': 'true' },
});

/** The server knows the pages' operations: each is asked for by the hash that its document was generated with. */
const byHash = createPersistedQueryLink({ generateHash: hashOf });

function hashOf(document: DocumentNode): string {
  const { __meta__: meta } = document as { readonly __meta__?: { readonly hash?: string } };
  if (meta?.hash === undefined) throw new Error('an operation that was not generated from a .graphql file');
  return meta.hash.replace('sha256:', '');
}

const watchSession = onError(({ graphQLErrors, networkError, operation }) => {
  const faults = faultsOf({ graphQLErrors, networkError });
  const ended = faults.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
  if (ended && operation.operationName !== 'SignIn') onSessionEnded();
});

/** What has a name of its own is kept under it; rows of a list that may change between two questions are not. */
const cache = new InMemoryCache({
  typePolicies: {
    Bill: { keyFields: ['unitNo', 'feeMonth'] },
    BillForecast: { keyFields: ['unitNo', 'feeMonth'] },
    DeclarationPeriod: { keyFields: [] },
    Member: { keyFields: false },
    Person: { keyFields: ['personNo'] },
    PolicyRow: { keyFields: false },
    Reconciliation: { keyFields: ['unitNo', 'uploadId'] },
    SettlementOverview: { keyFields: ['feeMonth'] },
    Unit: { keyFields: ['unitNo'] },
    VerifiedDocument: { keyFields: ['code'] },
    Viewer: { keyFields: ['username'] },
  },
});

/** Lists are pages of the server's; they are asked for anew rather than merged here. */
export const apollo = new ApolloClient({
  link: from([watchSession, byHash, http]),
  cache,
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
