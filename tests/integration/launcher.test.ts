import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder, removeFolder } from '../support/data-folder.ts';
import { until } from '../support/until.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** empty at first; each start goes on with what the one before has left */
let folder: string;

beforeAll(() => {
  folder = emptyFolder();
});
afterAll(() => {
  removeFolder(folder);
});

interface Run {
  child: ChildProcess;
  output: () => string;
  code: Promise<number | null>;
}

function launch(...args: string[]): Run {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: '0',
    CANBAO_DATA: folder,
    CANBAO_DEMO: '0',
  };
  const child = spawn(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => output, code };
}

const numberIn = (file: string): number => Number(readFileSync(file, 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The processes of a hall that is ready: the server and its PostgreSQL. */
async function ready(run: Run): Promise<number[]> {
  await until('the server is ready', () => run.output().includes('"msg":"ready"') || run.child.exitCode !== null);
  if (run.child.exitCode !== null) throw new Error(run.output());
  return [numberIn(join(folder, 'server.pid')), numberIn(join(folder, 'postgres', 'postmaster.pid'))];
}

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('is stopped by %s, with everything that it had started', async (signal) => {
    const run = launch('start');
    const processes = await ready(run);
    expect(processes.every(isAlive)).toBe(true);
    run.child.kill(signal);
    expect(await run.code).toBe(0);
    expect(processes.some(isAlive)).toBe(false);
  });

  test('leaves no server behind when the launcher is killed outright', async () => {
    const run = launch('start');
    const processes = await ready(run);
    run.child.kill('SIGKILL');
    await until('everything has ended', () => !processes.some(isAlive));
    expect(existsSync(join(folder, 'server.pid'))).toBe(false);
  });

  test('ends with the reason when the server cannot start', async () => {
    const run = launch('start');
    await ready(run);
    const second = launch('start');
    expect(await second.code).toBe(1);
    expect(second.output()).toMatch(/✗ Another Canbao server \(process \d+\) uses the data folder/);
    run.child.kill('SIGINT');
    await run.code;
  });
});

describe('a command that does not exist', () => {
  test('is answered with those that do', async () => {
    const run = launch('strat');
    expect(await run.code).toBe(1);
    expect(run.output()).toContain('There is no command "strat"');
    expect(run.output()).toContain('start, test, check');
  });

  test('a campaign, likewise', async () => {
    const run = launch('campaign', 'moonshot');
    expect(await run.code).toBe(1);
    expect(run.output()).toContain('There is no campaign "moonshot"');
  });
});
