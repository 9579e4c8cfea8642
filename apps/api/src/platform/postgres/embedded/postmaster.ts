import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '../../start-failure.ts';
import { identity, postgresEnvironment } from './cluster.ts';
import type { Place } from './place.ts';

/** Settings that suit one server with one database on a small machine. What durability rests on stays as PostgreSQL has it. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  // Details of an error may hold a person's data; the server logs what it needs itself.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const STARTUP_MS = 120_000;
const POLITE_MS = 30_000;
const STEP_MS = 15;
const LONGEST_LOG_BYTES = 8 * 1024 * 1024;

/** A PostgreSQL that runs as our child. */
export interface Postmaster {
  port: number;
  /** Ends it with a checkpoint ("fast"): open transactions are rolled back. */
  stop(): Promise<void>;
  /** Resolves when it has ended, whoever ended it. */
  ended: Promise<void>;
}

/**
 * Starts PostgreSQL on a free port of 127.0.0.1 and waits until it takes connections (after a crash: until it has
 * recovered).
 * @throws StartFailure with the last lines of its log
 */
export async function startPostmaster(place: Place, more: Record<string, string> = {}): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = launch(place, { ...settings, ...more, port: String(port) });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    if (await isReady(place, child)) {
      const watchdog = watch(child);
      void ended.then(() => watchdog.kill());
      return { port, ended, stop: () => stop(child, ended) };
    }
    const reason = lastLines(place);
    // Between choosing the port and using it somebody else may have taken it.
    if (attempt < 3 && reason.includes('Address already in use')) continue;
    throw new StartFailure(
      `PostgreSQL did not start in ${place.cluster}: ${reason}`,
      /No space left/.test(reason) ? 'Free some space on that disk and start again.' : `Its log is ${logFile(place)}.`,
    );
  }
}

const logFile = ({ dataFolder }: Place): string => join(dataFolder, 'postgres.log');

function launch(place: Place, all: Record<string, string>): ChildProcess {
  const log = logFile(place);
  if (existsSync(log) && statSync(log).size > LONGEST_LOG_BYTES) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a', 0o600);
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A group of its own: Ctrl-C in a terminal must reach the server first, which then stops PostgreSQL.
  const child = spawn(join(place.programs, 'bin/postgres'), ['-D', place.cluster, ...flags], {
    ...identity(place),
    env: postgresEnvironment,
    cwd: place.cluster,
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  return child;
}

/** The eighth line of postmaster.pid says when connections are taken. */
async function isReady({ cluster }: Place, child: ChildProcess): Promise<boolean> {
  const pidFile = join(cluster, 'postmaster.pid');
  for (let waited = 0; waited < STARTUP_MS; waited += STEP_MS) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
    const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await sleep(STEP_MS);
  }
  child.kill('SIGQUIT');
  return false;
}

/** A small shell that waits for our end of a pipe to close, however we end, and stops PostgreSQL then. */
function watch(child: ChildProcess): ChildProcess {
  const script = 'read -r _; kill -INT "$0" 2>/dev/null';
  const watchdog = spawn('/bin/sh', ['-c', script, String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return watchdog;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const inTime = await Promise.race([ended.then(() => true), sleep(POLITE_MS, false, { ref: false })]);
  if (inTime) return;
  child.kill('SIGQUIT');
  await ended;
}

function lastLines(place: Place): string {
  const lines = existsSync(logFile(place)) ? readFileSync(logFile(place), 'utf8').trim().split('\n') : [];
  return lines.slice(-4).join(' | ') || 'no reason given';
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
