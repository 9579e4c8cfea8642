import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import * as http from '@graphql-mesh/transport-http';
import { userOf } from './cases.ts';
import { compose, fetchSdl } from './compose.ts';
import { assertEndUser } from './end-user.ts';
import { SCHEMA, serveSubgraph } from './subgraph.ts';

/** What the portal was given by the agency, and its own secret. */
interface Settings {
  /** Canbao's /graphql */
  readonly canbao: string;
  /** the portal's account, and a token of it */
  readonly portal: string;
  readonly token: string;
  /** signs for end users; its public half is registered with the account */
  readonly key: KeyObject;
}

/** Starts the portal's subgraph, and the gateway that shows it and Canbao's as one; returns the gateway's address. */
async function start({ canbao, portal, token, key }: Settings): Promise<string> {
  const ours = await serveSubgraph();
  const supergraph = compose([
    { name: 'canbao', url: canbao, sdl: await fetchSdl(canbao, token) },
    { name: 'enterprise-services', url: ours, sdl: SCHEMA },
  ]);
  const gateway = createGatewayRuntime({
    supergraph,
    transports: { http },
    logging: 'error',
    landingPage: false,
    graphiql: false,
    // What Canbao says of a refusal – code, message, remedy – is for whoever asked.
    maskedErrors: false,
    propagateHeaders: {
      fromClientToSubgraphs: async ({ request, subgraphName }) => {
        const authorization = request.headers.get('authorization');
        // The portal's session is the portal's own affair, and Canbao's token is Canbao's.
        if (subgraphName !== 'canbao') return { authorization };
        const user = userOf(authorization);
        const assertion = user === null ? null : await assertEndUser(key, portal, user);
        return { authorization: `Bearer ${token}`, 'canbao-end-user': assertion };
      },
    },
  });
  const server = createServer((request, response) => void gateway(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const { CANBAO_URL, CANBAO_PORTAL, CANBAO_TOKEN, PORTAL_KEY } = process.env;
const url = await start({
  canbao: `${CANBAO_URL!}/graphql`,
  portal: CANBAO_PORTAL!,
  token: CANBAO_TOKEN!,
  key: createPrivateKey(PORTAL_KEY!),
});
process.stdout.write(`${JSON.stringify({ ready: url })}\n`);
