import { pino } from 'pino';
import type { Logger } from 'pino';
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
  return destination ? pino(options, destination) : pino(options);
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? String(error.code) : undefined;
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return { type: error.name, message: error.message, code, stack: error.stack, cause };
}
