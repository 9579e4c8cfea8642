import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Instant } from './platform/clock/clock.ts';
import { parseInstant } from './platform/clock/parse-instant.ts';
import type { QueryLimits } from './platform/identity/query-limits.ts';
import type { WebhookSettings } from './webhook/index.ts';

/** The folder of the repository: the nearest one above this file that holds the workspace. */
const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml')) || folder === dirname(folder)) return folder;
  return findRoot(dirname(folder));
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = /^\d+$/;
const truth: Record<string, boolean> = { '1': true, true: true, on: true, '0': false, false: false, off: false };

/** What is expected of each variable, in the words that people read when it is not so. */
const expectations = {
  PORT: 'a whole number from 0 to 65535 (0: any free port), for example 4000',
  HOST: 'an address to listen on, for example 127.0.0.1; without it the server listens on every address',
  DATABASE_URL: 'the address of a PostgreSQL database: postgres://user:password@host:5432/database',
  CANBAO_DATA: 'a folder for the data; without it .data in the repository',
  CANBAO_NOW: 'a moment: 2022-09-20, 2022-09-20T09:00 (Shanghai) or 2022-09-20T09:00:00+08:00',
  CANBAO_DEMO: '1 or 0 (also true or false): whether demonstration data are made',
  CANBAO_POLICY: 'a policy file (JSON); without it the rows that the product ships',
  CANBAO_JOB_HOURS: 'a whole number of hours from 1 to 720: how long batches and their files are kept, for example 24',
  CANBAO_QUERY_SECONDS:
    'a whole number of seconds from 1 to 600: how long one statement of an analyst or a portal may take, for example 10',
  CANBAO_QUERY_BUDGET:
    'a whole number from 1000 to 1000000000: what one question of an analyst or a portal may cost, for example 1000000',
  CANBAO_REQUESTS_PER_MINUTE: 'a whole number from 1 to 1000000: requests of a token in a minute, for example 600',
  CANBAO_COST_PER_MINUTE:
    'a whole number from 1000 to 1000000000: what the questions of a token may cost in a minute, for example 20000000',
  CANBAO_WEBHOOK_ATTEMPTS:
    'a whole number from 1 to 20: how often a webhook is tried before it is given up, for example 8',
  CANBAO_WEBHOOK_PAUSE:
    'seconds from 0 to 3600 before the second attempt; each pause is twice the last, for example 10',
  CANBAO_WEBHOOK_TIMEOUT: 'seconds from 1 to 60 that a receiver of webhooks has to answer, for example 10',
  CANBAO_WEBHOOK_OVERLAP:
    'a whole number of hours from 1 to 720: how long webhooks are signed with a former secret, too, for example 24',
  NODE_EXTRA_CA_CERTS: 'a file (PEM) of authorities whose certificates are trusted besides those that everybody knows',
  CANBAO_WEBHOOK_PRIVATE: '1 or 0 (also true or false): whether webhooks may go to private addresses and without https',
  CANBAO_SMALL_CELL:
    'a whole number from 1 to 100: groups of fewer people are withheld from analysts in statistics, for example 5',
  CANBAO_LOG: `one of ${logLevels.join(', ')}`,
} as const;

const setting = z.string().trim();
const wholeBetween = (least: number, most: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>> =>
  setting
    .regex(wholeNumber)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
const yesOrNo = setting
  .toLowerCase()
  .transform((text) => truth[text])
  .refine((value) => value !== undefined);

const environment = z.object({
  PORT: setting
    .regex(wholeNumber)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(4000),
  HOST: setting.regex(/^[\w.:-]+$/).optional(),
  DATABASE_URL: setting.refine(isDatabaseUrl).optional(),
  CANBAO_DATA: setting.default('.data').transform((folder) => resolve(root, folder)),
  CANBAO_NOW: setting
    .transform(parseInstant)
    .refine((instant): instant is Instant => instant !== null)
    .optional(),
  CANBAO_DEMO: yesOrNo.optional(),
  CANBAO_POLICY: setting.transform((file) => resolve(root, file)).optional(),
  CANBAO_QUERY_SECONDS: wholeBetween(1, 600).default(10),
  CANBAO_QUERY_BUDGET: wholeBetween(1000, 1_000_000_000).default(1_000_000),
  CANBAO_REQUESTS_PER_MINUTE: wholeBetween(1, 1_000_000).default(600),
  CANBAO_COST_PER_MINUTE: wholeBetween(1000, 1_000_000_000).default(20_000_000),
  CANBAO_JOB_HOURS: wholeBetween(1, 720).default(24),
  CANBAO_WEBHOOK_ATTEMPTS: wholeBetween(1, 20).default(8),
  CANBAO_WEBHOOK_PAUSE: wholeBetween(0, 3600).default(10),
  CANBAO_WEBHOOK_TIMEOUT: wholeBetween(1, 60).default(10),
  CANBAO_WEBHOOK_OVERLAP: wholeBetween(1, 720).default(24),
  CANBAO_WEBHOOK_PRIVATE: yesOrNo.default(false),
  NODE_EXTRA_CA_CERTS: setting.optional(),
  CANBAO_SMALL_CELL: wholeBetween(1, 100).default(5),
  CANBAO_LOG: z.enum(logLevels).default('info'),
});

/** The settings of one run of the server; nothing else in the server reads the environment. */
export interface Config {
  port: number;
  host: string | undefined;
  /** The database of an outside PostgreSQL; without it the server brings its own. */
  databaseUrl: string | undefined;
  dataFolder: string;
  /** 业务时间: where the business clock starts; without it demonstration data have their own start. */
  now: Instant | undefined;
  demo: boolean;
  /** an area's policy rows, instead of those that the product ships */
  policyFile: string | undefined;
  /** How long jobs, their rows, quotes and uploads are kept. */
  jobHours: number;
  queryLimits: QueryLimits;
  /** How events are pushed: attempts, pauses, patience, secrets, and whether into private networks. */
  webhooks: WebhookSettings;
  /** read by Node itself as it starts; the worker is started with it, too */
  extraAuthorities: string | undefined;
  /** 小数据单元: groups of fewer people are withheld in statistics from those who may not see identities. */
  smallCell: number;
  logLevel: (typeof logLevels)[number];
  /** The built web app. */
  webFolder: string;
}

/** Every setting that cannot be used, with its value and what is expected instead. */
export class ConfigFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigFault';
    this.faults = faults;
  }
}

/**
 * Reads the settings. An empty value counts as not set. Throws {@link ConfigFault} with all faults at once; the value of
 * DATABASE_URL is not repeated, since it holds a password.
 */
export function readConfig(from: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value?.trim() !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new ConfigFault(names.filter(isKnown).map((name) => describeFault(name, given[name] ?? '')));
  }
  const settings = read.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL,
    dataFolder: settings.CANBAO_DATA,
    now: settings.CANBAO_NOW,
    demo: settings.CANBAO_DEMO ?? settings.DATABASE_URL === undefined,
    policyFile: settings.CANBAO_POLICY,
    jobHours: settings.CANBAO_JOB_HOURS,
    queryLimits: {
      seconds: settings.CANBAO_QUERY_SECONDS,
      budget: settings.CANBAO_QUERY_BUDGET,
      requestsPerMinute: settings.CANBAO_REQUESTS_PER_MINUTE,
      costPerMinute: settings.CANBAO_COST_PER_MINUTE,
    },
    webhooks: {
      attempts: settings.CANBAO_WEBHOOK_ATTEMPTS,
      pauseS: settings.CANBAO_WEBHOOK_PAUSE,
      timeoutMs: settings.CANBAO_WEBHOOK_TIMEOUT * 1000,
      privateAddresses: settings.CANBAO_WEBHOOK_PRIVATE,
      overlapHours: settings.CANBAO_WEBHOOK_OVERLAP,
    },
    extraAuthorities: settings.NODE_EXTRA_CA_CERTS,
    smallCell: settings.CANBAO_SMALL_CELL,
    logLevel: settings.CANBAO_LOG,
    webFolder: resolve(root, 'apps/web/dist'),
  };
}

const isKnown = (name: string): name is keyof typeof expectations => name in expectations;

function describeFault(name: keyof typeof expectations, value: string): string {
  const shown = name === 'DATABASE_URL' ? '(not shown: it may hold a password)' : JSON.stringify(value);
  return `${name} is ${shown}; expected is ${expectations[name]}`;
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return ['postgres:', 'postgresql:'].includes(protocol) && pathname.length > 1;
}
