import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { carriedOut, enrolRow } from '../support/batches.ts';
import { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { childrenOf, startServer } from '../support/server-process.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(async () => {
  await database.drop();
});

const started: ServerProcess[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) if (server.child.exitCode === null) await server.end('SIGKILL');
});

async function start(): Promise<ServerProcess> {
  const server = await startServer({ DATABASE_URL: database.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' });
  started.push(server);
  return server;
}

/** The server's worker, when there is one. */
async function workerOf({ child }: ServerProcess): Promise<number> {
  return until('the server has a worker', () => childrenOf(child.pid!, 'worker.js')[0]);
}

async function gone(pid: number): Promise<void> {
  await until(`process ${pid} has ended`, () => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });
}

test.each(['SIGTERM', 'SIGKILL'] as const)('a worker ends with a server that %s ends', async (signal) => {
  const server = await start();
  const worker = await workerOf(server);
  await server.end(signal);
  await gone(worker);
});

test('a signal to the whole group is not for the worker, which leaves the order to stop to its server', async () => {
  const server = await start();
  const worker = await workerOf(server);
  await until('the worker is ready', () => server.log.some(({ msg }) => msg === 'the worker is ready'));
  process.kill(worker, 'SIGINT');
  process.kill(worker, 'SIGTERM');
  await sleep(500);
  expect(await workerOf(server)).toBe(worker);
  await server.end('SIGTERM');
  await gone(worker);
});

test('a worker that dies is started anew, and works; the server answers all the while', async () => {
  const server = await start();
  const clerk = await new Client(server.url).signedIn('clerk');
  const first = await workerOf(server);
  process.kill(first, 'SIGKILL');
  await gone(first);
  expect(await carriedOut(clerk, 'ENROL', [enrolRow(0)], { startMonth: '2022-09' })).toMatchObject({ failed: 0 });
  expect(await workerOf(server)).not.toBe(first);
  expect(server.log.find(({ msg }) => msg === 'the worker has ended; it starts anew')).toMatchObject({
    signal: 'SIGKILL',
    level: 'error',
  });
  await server.end('SIGTERM');
});

test('server and worker go on when nobody reads their log any more, and end as they are told to', async () => {
  const server = await start();
  const worker = await workerOf(server);
  server.child.stdout!.destroy();
  process.kill(worker, 'SIGKILL');
  await gone(worker);
  const next = await workerOf(server);
  const clerk = await new Client(server.url).signedIn('clerk');
  expect(await carriedOut(clerk, 'ENROL', [enrolRow(1)], { startMonth: '2022-09' })).toMatchObject({ failed: 0 });
  expect(await server.end('SIGTERM')).toBe(0);
  await gone(next);
});

test('the queue belongs to a role that may do nothing else, and the server’s own role cannot reach it', async () => {
  await database.as('canbao_app', async (client) => {
    await expect(client.query('SELECT 1 FROM pgboss.job')).rejects.toThrow('permission denied');
  });
  await database.as('canbao_jobs', async (client) => {
    await client.query('SELECT 1 FROM pgboss.job');
    await expect(client.query('SELECT 1 FROM canbao.job')).rejects.toThrow('permission denied');
    await expect(client.query('DROP TABLE pgboss.job')).rejects.toThrow('must be owner');
  });
});
