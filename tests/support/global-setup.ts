import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/postgres/embedded/embedded.ts';
import { databaseUrl, TEMPLATE, withAdmin } from './cluster.ts';
import { startServer } from './server-process.ts';

/**
 * One PostgreSQL for the whole run, in a folder of its own; and in it one database with the schema and the demonstration
 * data, made by the server itself, of which every test file gets a copy.
 */
export default async function setUp(): Promise<void> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'canbao-tests-'));
  chmodSync(folder, 0o755);
  // A test's database need not survive the machine; the server insists on the settings that make it so, and keeps them.
  const postgres = await startEmbeddedPostgres(folder);
  process.env['CANBAO_TEST_CLUSTER'] = JSON.stringify(postgres.admin);
  Reflect.set(globalThis, 'closeTestCluster', async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await withAdmin((client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  const server = await startServer({ DATABASE_URL: databaseUrl(TEMPLATE), CANBAO_DATA: folder, CANBAO_DEMO: '1' });
  await server.end('SIGTERM');
  // Done now, it is done for every copy; and no copy has to wait until the background has done with the template.
  await withAdmin((client) => client.query('VACUUM (ANALYZE)'), TEMPLATE);
}

/**
 * The launcher has built the product already, unless jest was called past it: then a server or a web app of sources that are no
 * more would be tested, and a page that was added since would not be there.
 */
async function build(): Promise<void> {
  const file = join('..', '..', 'scripts', 'build.mjs');
  const { bundleServer, buildWeb } = (await import(file)) as Record<
    'bundleServer' | 'buildWeb',
    (toolchain: { node: string }) => Promise<unknown>
  >;
  const toolchain = { node: process.execPath };
  await bundleServer(toolchain);
  await buildWeb(toolchain);
}
