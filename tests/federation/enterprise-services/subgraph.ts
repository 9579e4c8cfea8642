import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { CASES, CONTACTS, userOf } from './cases.ts';
import type { CaseRecord, PortalUser } from './cases.ts';

export const SCHEMA = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

interface Context {
  readonly user: PortalUser | null;
}

/** A case as its schema has it: Canbao's things are named by their keys, and the gateway fetches the rest of them. */
const shown = ({ caseNo, title, unitNo, feeMonth, refusal }: CaseRecord): object => ({
  caseNo,
  title,
  unit: { unitNo },
  bill: feeMonth === null ? null : { unitNo, feeMonth },
  refusal,
});

const mayServe = (user: PortalUser | null, unitNo: string): boolean => user?.unitNos.includes(unitNo) ?? false;

const resolvers = {
  Query: {
    serviceCases: (_root: unknown, _values: unknown, { user }: Context) =>
      CASES.filter(({ unitNo }) => mayServe(user, unitNo)).map(shown),
    // A mistake that portals make: nobody asks whose case it is. Canbao tells nothing of the unit all the same.
    serviceCase: (_root: unknown, { caseNo }: { caseNo: string }) => {
      const found = CASES.find((one) => one.caseNo === caseNo);
      return found === undefined ? null : shown(found);
    },
  },
  Unit: {
    __resolveReference: ({ unitNo }: { unitNo: string }) => ({ unitNo }),
    contactPerson: ({ unitNo }: { unitNo: string }, _values: unknown, { user }: Context) =>
      mayServe(user, unitNo) ? CONTACTS[unitNo] : null,
    openCases: ({ unitNo }: { unitNo: string }, _values: unknown, { user }: Context) =>
      mayServe(user, unitNo) ? CASES.filter((one) => one.unitNo === unitNo).map(shown) : [],
  },
  ServiceCase: {
    __resolveReference: ({ caseNo }: { caseNo: string }) => resolvers.Query.serviceCase(null, { caseNo }),
  },
};

/** Serves the portal's own subgraph; returns its address. */
export async function serveSubgraph(): Promise<string> {
  const server = new ApolloServer<Context>({ schema: buildSubgraphSchema([{ typeDefs: parse(SCHEMA), resolvers }]) });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: ({ req }) => Promise.resolve({ user: userOf(req.headers.authorization) }),
  });
  return url;
}
