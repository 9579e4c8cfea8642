import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/api/dist/bundle/main.js', import.meta.url));

/** The bundled server in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  child: ChildProcess;
  /** "http://localhost:<port>"; the port is one that was free */
  url: string;
  /** the log so far, an object a line */
  log: readonly LogLine[];
  /** Sends the signal and waits for the end; gives the exit code (null when the signal ended it). */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

export type LogLine = Record<string, unknown> & { msg: string };

/** How a start went that was not to be: exit code, and what was said on standard error. */
export interface FailedStart {
  code: number | null;
  said: string;
}

export type Settings = Record<string, string>;

/** A program asks more in a minute than anybody else. */
export const UNLIMITED: Settings = { CANBAO_REQUESTS_PER_MINUTE: '1000000', CANBAO_COST_PER_MINUTE: '1000000000' };

/** Starts the server and waits until it says that it is ready. Throws when it ends before that. */
export async function startServer(settings: Settings): Promise<ServerProcess> {
  const outcome = await launch(settings);
  if ('said' in outcome) throw new Error(`the server ended with ${outcome.code}: ${outcome.said}`);
  return outcome;
}

/** Starts a server that is expected to refuse to start. */
export async function failToStart(settings: Settings): Promise<FailedStart> {
  const outcome = await launch(settings);
  if ('said' in outcome) return outcome;
  await outcome.end('SIGKILL');
  throw new Error('the server started all the same');
}

async function launch(settings: Settings): Promise<ServerProcess | FailedStart> {
  if (!existsSync(main)) throw new Error(`the server is not bundled (${main}): "npm test" and "npm start" do that`);
  // Without the source maps that `npm start` asks for: they cost each of some hundred starts a tenth of a second.
  const flags = ['--disable-warning=ExperimentalWarning'];
  const env = { PATH: process.env['PATH'], PORT: '0', ...settings };
  const child = spawn(process.execPath, [...flags, main], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const log: LogLine[] = [];
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const entry = JSON.parse(line) as LogLine;
      log.push(entry);
      if (entry.msg === 'ready') resolve(String(entry['url']));
    });
  });
  const first = await Promise.race([ready, ended]);
  if (typeof first !== 'string') return { code: first, said };
  const end: ServerProcess['end'] = (signal) => {
    child.kill(signal);
    return ended;
  };
  return { child, url: first, log, end };
}

/** The processes that a process has started, by a word of their command line. */
export function childrenOf(pid: number, word: string): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === pid && args.join(' ').includes(word))
    .map(([child]) => Number(child));
}
