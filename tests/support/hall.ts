import { afterAll, beforeAll } from '@jest/globals';
import { Client } from './client.ts';
import { createDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import { startServer, UNLIMITED } from './server-process.ts';
import type { ServerProcess, Settings } from './server-process.ts';

/** A test file's own server on its own database. */
export interface TestHall {
  readonly database: TestDatabase;
  readonly server: ServerProcess;
  /** nobody in particular */
  readonly client: Client;
  /** starts another server process on the same database, after this one was ended */
  restart(settings?: Settings): Promise<void>;
}

/**
 * Opens a hall for a test file: the compiled server in a process of its own, on a copy of the template, with demonstration
 * data on and the clock at 2022-09-20 unless the settings say otherwise. It is closed after the file's last test.
 */
export function useHall(settings: Settings = {}): TestHall {
  let database: TestDatabase | undefined;
  let server: ServerProcess | undefined;
  const opened = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the hall is open within tests alone');
    return part;
  };
  const start = (more: Settings = {}): Promise<ServerProcess> =>
    startServer({
      DATABASE_URL: opened(database).url,
      CANBAO_DEMO: '1',
      CANBAO_NOW: '2022-09-20T09:00',
      ...UNLIMITED,
      ...settings,
      ...more,
    });

  beforeAll(async () => {
    database = await createDatabase();
    server = await start();
  });
  afterAll(async () => {
    await server?.end('SIGTERM');
    await database?.drop();
  });

  return {
    get database() {
      return opened(database);
    },
    get server() {
      return opened(server);
    },
    get client() {
      return new Client(opened(server).url);
    },
    restart: async (more) => {
      server = await start(more);
    },
  };
}
