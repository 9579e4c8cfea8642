import { pino } from 'pino';
import type { Logger, LoggerOptions } from 'pino';
import { systemNow } from '../clock/clock.ts';

export type Log = Logger;

/** Keys under which something personal or secret might be logged by mistake, at any of the first three levels. */
const privateKeys = [
  'password',
  'token',
  'authorization',
  'cookie',
  'idNo',
  'name',
  'personName',
  'phone',
  'residence',
  'declaredWage',
  'variables',
  'parameters',
  'detail',
  'connectionString',
];

/** What counts for finding a fault must stand in the log also when the process is killed in the next moment. */
const URGENT = pino.levels.values['warn']!;
/** Ordinary lines are written together: a write for each costs a small request a tenth of its time. */
const WRITTEN_EVERY_MS = 50;
const WRITTEN_FROM_BYTES = 4096;

/**
 * The server's log: JSON lines on standard output. Nothing personal is meant to reach it; the redaction is the second
 * line of defence. Of an error, type, message, code and stack are kept, nothing that a library hung on it.
 */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date(systemNow()).toISOString()}"`,
    redact: { paths: privateKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[private]' },
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  if (destination) return pino(options, destination);
  const lines = standardOutput();
  const logMethod: NonNullable<LoggerOptions['hooks']>['logMethod'] = function log(args, method, number) {
    method.apply(this, args);
    if (number >= URGENT) lines.flushSync();
  };
  return pino({ ...options, hooks: { logMethod } }, lines);
}

/**
 * Standard output, some lines at a time; what is left is written when the process ends. Once nobody reads it any more, lines go
 * nowhere. The library's own `flushSync` would try for ever then, and with it the process: it could not even end.
 */
function standardOutput(): ReturnType<typeof pino.destination> {
  const lines = pino.destination({ sync: true, minLength: WRITTEN_FROM_BYTES, periodicFlush: WRITTEN_EVERY_MS });
  lines.flushSync = () => lines.flush();
  process.on('exit', () => lines.flush());
  return lines;
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? String(error.code) : undefined;
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return { type: error.name, message: error.message, code, stack: error.stack, cause };
}
