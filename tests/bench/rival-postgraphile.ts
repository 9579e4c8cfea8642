// The rival that is PostGraphile 5 as its documentation starts it, on our database and past its row security.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** As much of the library as is used here; it is installed for the bench alone, so that its own types are not at hand. */
interface Library {
  postgraphile: (preset: object) => { createServ(grafserv: unknown): { addTo(server: Server): Promise<void> } };
  PostGraphileAmberPreset: object;
  makePgService: (options: { connectionString: string; schemas: readonly string[] }) => object;
  grafserv: unknown;
}

const [folder = '', connectionString = ''] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));
const { postgraphile } = load('postgraphile') as Library;
const { PostGraphileAmberPreset } = load('postgraphile/presets/amber') as Library;
const { makePgService } = load('postgraphile/adaptors/pg') as Library;
const { grafserv } = load('postgraphile/grafserv/node') as Library;

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // A view has no indexes; what it shows of has.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString, schemas: ['canbao'] })],
  grafserv: { watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
