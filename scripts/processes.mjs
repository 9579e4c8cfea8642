import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/** Child processes that run now; each leads a process group of its own. */
const running = new Set();
let stoppedBy = null;
const patience = 15_000;

/**
 * Ctrl-C and SIGTERM reach the launcher alone, because each child has its own process group. The launcher passes the
 * signal on once, waits for the children to end, and ends with the code that says which signal it was. A second
 * signal, or children that do not end, are answered by SIGKILL to the whole group: nothing stays behind.
 */
export function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  process.on('exit', () => signalGroups('SIGKILL'));
  stopWithParent();
}

/**
 * npm passes a SIGTERM on, but cannot when it is killed outright; then our parent is suddenly another one. Only under
 * npm: whoever starts the launcher from a shell may well leave the shell and let it run on.
 */
function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stoppedBy !== null || stop('SIGTERM'), 500).unref();
}

function stop(signal) {
  if (stoppedBy !== null) {
    signalGroups('SIGKILL');
    return;
  }
  stoppedBy = signal;
  if (running.size === 0) process.exit(exitCodeOf(signal));
  for (const child of running) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  setTimeout(() => signalGroups('SIGKILL'), patience).unref();
}

function signalGroups(signal) {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended already.
    }
  }
}

const exitCodeOf = (signal) => 128 + constants.signals[signal];

/**
 * Runs a program with its output on our own terminal and gives its exit code.
 * With `lifeline` the child gets an IPC channel: when the launcher is killed outright the channel closes, and a server
 * that listens for that stops by itself. With `show` its standard output goes there instead.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, lifeline?: boolean, show?: (stream: import('node:stream').Readable) => void }} [options]
 */
export async function run(file, args, { env = process.env, cwd = root, lifeline = false, show } = {}) {
  const stdio = ['ignore', show ? 'pipe' : 'inherit', 'inherit', ...(lifeline ? ['ipc'] : [])];
  const child = spawn(file, args, { cwd, env, stdio, detached: true });
  if (show) show(child.stdout);
  return ended(child, file, lifeline);
}

/**
 * Runs several programs side by side until one of them ends; the others are stopped then.
 * @param {{ file: string, args: string[], env: NodeJS.ProcessEnv, cwd?: string }[]} programs
 */
export async function runBeside(programs) {
  const code = await Promise.race(programs.map(({ file, args, ...options }) => run(file, args, options)));
  stop('SIGTERM');
  return code;
}

/**
 * Runs a program and keeps its output, to be shown only when it matters.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export async function capture(file, args, { env = process.env, cwd = root } = {}) {
  const plain = { ...env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(file, args, { cwd, env: plain, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await ended(child, file);
  return { code, output, stdout };
}

async function ended(child, file, endsWellOnSignal = false) {
  running.add(child);
  try {
    const [code, signal] = await once(child, 'close');
    await endGroup(child.pid);
    if (stoppedBy !== null) return process.exit(code === 0 && endsWellOnSignal ? 0 : exitCodeOf(stoppedBy));
    return code ?? exitCodeOf(signal);
  } catch (error) {
    if (error.code === 'ENOENT') return 127;
    error.message = `${file}: ${error.message}`;
    throw error;
  } finally {
    running.delete(child);
  }
}

/** What a child left behind in its group (it was killed, say) is asked to stop, and after five seconds made to. */
async function endGroup(group) {
  for (let wait = 0; wait < 50; wait += 1) {
    try {
      process.kill(-group, wait === 49 ? 'SIGKILL' : wait === 0 ? 'SIGINT' : 0);
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}
