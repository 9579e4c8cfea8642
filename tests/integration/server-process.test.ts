import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { copyOfFolder, emptyFolder, removeFolder } from '../support/data-folder.ts';
import { failToStart, startServer } from '../support/server-process.ts';
import { until } from '../support/until.ts';

/** left by a server that started in an empty folder and was stopped; each test leaves it as it found it */
let used: string;
/** what a test starts over: that folder, or a copy to be spoilt */
let folder: string;

function spoilt(): string {
  folder = copyOfFolder(used);
  return folder;
}

const settings = (more: Record<string, string> = {}): Record<string, string> => ({
  CANBAO_DATA: folder,
  CANBAO_DEMO: '0',
  ...more,
});

/** The address of the running embedded PostgreSQL, for its superuser. */
function adminUrl(): string {
  const [, , , port = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(folder, 'postgres.password'), 'utf8').trim();
  return `postgres://canbao_admin:${encodeURIComponent(password)}@127.0.0.1:${port}`;
}

async function runAsAdmin(database: string, statement: string): Promise<void> {
  const client = new pg.Client(`${adminUrl()}/${database}`);
  await client.connect();
  await client.query(statement);
  await client.end();
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

/** The number of the PostgreSQL that runs on the folder; undefined when none does. */
function postgresOf(cluster: string): number | undefined {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

beforeAll(async () => {
  used = emptyFolder();
  folder = used;
  await (await startServer(settings())).end('SIGTERM');
});
afterAll(() => {
  removeFolder(used);
});
afterEach(() => {
  if (folder !== used) removeFolder(folder);
  folder = used;
});

describe('a server with its own PostgreSQL', () => {
  test('starts in an empty folder, serves, and leaves nothing running when it is told to stop', async () => {
    const empty = emptyFolder();
    const server = await startServer(settings({ CANBAO_DATA: empty }));
    expect(await statusOf(`${server.url}/healthz`)).toBe(200);
    expect(await statusOf(`${server.url}/readyz`)).toBe(200);
    expect(postgresOf(join(empty, 'postgres'))).toBeDefined();
    // The superuser's password is nobody else's to read.
    expect(statSync(join(empty, 'postgres.password')).mode & 0o077).toBe(0);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(postgresOf(join(empty, 'postgres'))).toBeUndefined();
    expect(existsSync(join(empty, 'server.pid'))).toBe(false);
    removeFolder(empty);
  });

  test('does not outlive a server that was killed, and starts again over what it left', async () => {
    spoilt();
    const first = await startServer(settings());
    expect(await first.end('SIGKILL')).toBeNull();
    const second = await startServer(settings());
    expect(await statusOf(`${second.url}/readyz`)).toBe(200);
    await second.end('SIGKILL');
    await until('PostgreSQL has ended', () => postgresOf(join(folder, 'postgres')) === undefined);
  });

  test('starts over a pid file whose number belongs to another program now', async () => {
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${folder}\n0\n5432\n\n\n0 0\n`);
    const server = await startServer(settings());
    expect(await server.end('SIGTERM')).toBe(0);
  });

  test('is not for two servers', async () => {
    const server = await startServer(settings());
    const second = await failToStart(settings());
    expect(second.code).toBe(1);
    expect(second.said).toContain(`Another Canbao server (process ${server.child.pid ?? 0}) uses the data folder`);
    expect(await statusOf(`${server.url}/readyz`)).toBe(200);
    await server.end('SIGTERM');
  });

  test('says so when the folder was made by a newer PostgreSQL', async () => {
    const version = join(folder, 'postgres', 'PG_VERSION');
    const own = readFileSync(version);
    writeFileSync(version, '19\n');
    const { code, said } = await failToStart(settings());
    writeFileSync(version, own);
    expect(code).toBe(1);
    expect(said).toContain('was made by PostgreSQL 19');
    expect(said).toContain('CANBAO_DATA=');
  });

  test('gives way to a newer version that has changed the schema', async () => {
    spoilt();
    const server = await startServer(settings());
    await runAsAdmin('canbao', `INSERT INTO canbao.migration (timestamp, name) VALUES (9999999999999, 'Later')`);
    expect(await statusOf(`${server.url}/readyz`)).toBe(503);
    expect(await statusOf(`${server.url}/healthz`)).toBe(200);
    await server.end('SIGTERM');
    const { code, said } = await failToStart(settings());
    expect(code).toBe(1);
    expect(said).toContain('newer version of the product (Later)');
  });

  test('works in a folder that PostgreSQL’s account cannot enter', async () => {
    folder = emptyFolder();
    chmodSync(folder, 0o700);
    const data = join(folder, 'data');
    const server = await startServer(settings({ CANBAO_DATA: data }));
    expect(await statusOf(`${server.url}/readyz`)).toBe(200);
    await server.end('SIGTERM');
    removeFolder(data);
  });

  test('asks for each write to be safe before it is acknowledged', async () => {
    const changed = join(folder, 'postgres', 'postgresql.auto.conf');
    const own = readFileSync(changed);
    writeFileSync(changed, "fsync = 'off'\nsynchronous_commit = 'off'\n");
    const { code, said } = await failToStart(settings());
    writeFileSync(changed, own);
    expect(code).toBe(1);
    expect(said).toContain('fsync = off, synchronous_commit = off');
  });
});

describe('a server that cannot start', () => {
  test('names the port that is taken, and another one', async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, resolve));
    const { port } = occupant.address() as AddressInfo;
    const { code, said } = await failToStart(settings({ PORT: String(port) }));
    occupant.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
  });

  test('names every setting that is wrong', async () => {
    const { code, said } = await failToStart({ PORT: '99999', CANBAO_NOW: 'yesterday', CANBAO_DEMO: 'perhaps' });
    expect(code).toBe(1);
    expect(said).toMatch(/PORT is "99999".*\n.*CANBAO_NOW is "yesterday".*\n.*CANBAO_DEMO is "perhaps"/);
  });

  test('says where it looked for the database, without the password', async () => {
    const { said } = await failToStart(settings({ DATABASE_URL: 'postgres://hall:geheim@127.0.0.1:1/hall' }));
    expect(said).toContain('hall@127.0.0.1:1/hall cannot be reached');
    expect(said).not.toContain('geheim');
  });

  test('says so when the data folder cannot be made', async () => {
    folder = emptyFolder();
    writeFileSync(join(folder, 'file'), '');
    const { said } = await failToStart(settings({ CANBAO_DATA: join(folder, 'file', 'data') }));
    expect(said).toContain('cannot be written (ENOTDIR)');
  });
});

describe('a server that is told to stop', () => {
  test('finishes the request that it is serving', async () => {
    const server = await startServer(settings());
    const headers = { 'content-type': 'application/json', expect: '100-continue' };
    const slow = request(`${server.url}/graphql`, { method: 'POST', headers });
    const answered = new Promise<number>((resolve, reject) => {
      slow.on('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject);
    });
    // the server says so when it has begun with the request
    const begun = once(slow, 'continue');
    slow.flushHeaders();
    await begun;
    slow.write('{"query":');
    const ended = server.end('SIGTERM');
    await until('the server stops', () => server.log.some(({ msg }) => msg === 'stopping'));
    slow.end('"{ __typename }"}');
    expect(await answered).toBeLessThan(500);
    expect(await ended).toBe(0);
  });

  test('logs its requests without anything that names a person', async () => {
    const server = await startServer(settings());
    await fetch(`${server.url}/documents/notice/32059900000000117/2022-08.pdf?idNo=320599199001011234`);
    await fetch(`${server.url}/320599199001011234`);
    await server.end('SIGTERM');
    const requests = server.log.filter(({ msg }) => msg === 'request').map(({ path }) => path);
    expect(requests).toEqual(['/documents/notice/:id/:id', '/:id']);
    expect(JSON.stringify(server.log)).not.toContain('320599');
  });
});

describe('a server on an outside PostgreSQL', () => {
  test('makes its roles there, and a second server on the same database locks nobody out', async () => {
    const host = await startServer(settings());
    const admin = adminUrl();
    await runAsAdmin('postgres', 'CREATE DATABASE outside');
    const own = { CANBAO_DEMO: '0', DATABASE_URL: `${admin}/outside` };
    const first = await startServer({ ...own, CANBAO_DATA: join(folder, 'first') });
    const second = await startServer({ ...own, CANBAO_DATA: join(folder, 'second') });
    expect(await statusOf(`${first.url}/readyz`)).toBe(200);
    expect(await statusOf(`${second.url}/readyz`)).toBe(200);
    await Promise.all([first.end('SIGTERM'), second.end('SIGTERM')]);
    await host.end('SIGTERM');
  });
});
