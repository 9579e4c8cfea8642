import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const log = new URL('log.ts', import.meta.url).href;

/** A program that has a log, and goes on when its input ends; until then nothing in it moves. */
const program = (then: string): string => `
  import { readFileSync } from 'node:fs';
  import { createLog } from '${log}';
  const log = createLog('info');
  log.info('before');
  readFileSync(0);
  ${then}`;

async function run(then: string, isRead: boolean): Promise<{ code: unknown; written: string[] }> {
  const child = spawn(process.execPath, ['--conditions=source', '--input-type=module', '--eval', program(then)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 120_000,
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  if (!isRead) child.stdout.destroy();
  child.stdin.end();
  const [code] = (await once(child, 'close')) as unknown[];
  const written = text.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { msg: string }).msg]));
  return { code, written };
}

describe('The log on standard output', () => {
  test.each(["log.warn('now')", "log.fatal('now')", "log.info('now')"])(
    'has %s when the process ends at once',
    async (line) => {
      expect(await run(`${line}; process.exit(3);`, true)).toEqual({ code: 3, written: ['before', 'now'] });
    },
  );

  test('has a warning although the process is killed in the next moment', async () => {
    const { written } = await run("log.warn('now'); process.kill(process.pid, 'SIGKILL');", true);
    expect(written).toEqual(['before', 'now']);
  });

  test.each(["log.warn('now')", "log.fatal('now')", "log.info('now')"])(
    'that nobody reads any more does not hold the process up over %s',
    async (line) => {
      expect((await run(`${line}; process.exit(3);`, false)).code).toBe(3);
    },
  );
});
