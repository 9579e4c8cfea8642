import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from '../support/client.ts';
import { startServer } from '../support/server-process.ts';
import { startCluster } from './bench-cluster.ts';
import { CITY_UNIT, LAST_MONTH, settleCity } from './city.ts';
import { median } from './measure.ts';
import type { Comparison } from './measure.ts';
import { startRival } from './rival.ts';
import type { Rival } from './rival.ts';

const VERSIONS = ['postgraphile@5.1.5', 'graphql@16.15.0', 'pg@8.23.1'];
/** How often each question is asked in a round, one after another. */
const ASKED = 60;

/** One question in the words of both servers, and what both answers must have in common. */
interface Question {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** each amount with whose and what it is, in fen */
  readonly amounts: (answer: string, isOurs: boolean) => string[];
}

const ROSTER: Question = {
  what: 'roster page of 100 with its month’s charges',
  ours: `query ($unitNo: ID!, $month: Month!) { roster(unitNo: $unitNo, options: { take: 100 }) { totalItems items {
    enrolmentId startMonth declaredWage personNo name birthDate
    charges(feeMonth: $month) { coveredMonth insuranceType kind base personal employer } } } }`,
  theirs: `query ($unitNo: String!, $month: Date!) { unitByUnitNo(unitNo: $unitNo) {
    enrolmentsByUnitId(first: 100, orderBy: PRIMARY_KEY_ASC) { totalCount nodes {
    rowId startMonth declaredWageFen personByPersonId { personNo name birthDate
    chargeLinesByPersonId(condition: { feeMonth: $month }) { nodes {
      coveredMonth insuranceType kind baseFen personalFen employerFen } } } } } } }`,
  amounts: amountsIn,
};

const BILL: Question = {
  what: 'a unit’s bill of a month by insurance type',
  ours: `query ($unitNo: ID!, $month: Month!) { bill(unitNo: $unitNo, feeMonth: $month) {
    noticeNo persons personal employer amount lines { insuranceType kind persons personal employer amount } } }`,
  theirs: `query ($unitNo: String!, $month: Date!) { unitByUnitNo(unitNo: $unitNo) {
    billsByUnitId(condition: { feeMonth: $month }) { nodes { noticeNo persons personalFen employerFen amountFen
    billLinesByBillId(orderBy: PRIMARY_KEY_ASC) { nodes { insuranceType kind persons personalFen employerFen amountFen } } } } } }`,
  amounts: amountsIn,
};

/**
 * Two everyday questions against PostGraphile 5 on the same database: ours signed in as a clerk and behind row security, its
 * past it as the database's owner. Medians of single requests, asked in turn. It is fetched from the registry for the bench alone.
 */
export async function postgraphileBench(rounds: number): Promise<Comparison[]> {
  const library = await install();
  const cluster = await startCluster(true);
  const running: Rival[] = [];
  let server: Awaited<ReturnType<typeof startServer>> | null = null;
  try {
    await settleCity(cluster);
    // What a view's rows refer to has to be told.
    await cluster.query(
      `COMMENT ON VIEW canbao.charge_line IS '@foreignKey (person_id) references canbao.person (id)'`,
    );
    server = await startServer({ DATABASE_URL: cluster.url, CANBAO_DEMO: '1', CANBAO_NOW: '2024-01-04T09:00' });
    const rival = await startRival('rival-postgraphile.ts', library, cluster.url);
    running.push(rival);
    const token = await tokenOf(server.url);
    const compared: Comparison[] = [];
    for (const question of [ROSTER, BILL]) {
      const ours = asker(`${server.url}/graphql`, question.ours, LAST_MONTH, { authorization: `Bearer ${token}` });
      const theirs = asker(`http://localhost:${rival.port}/graphql`, question.theirs, `${LAST_MONTH}-01`);
      sameAmounts(question, await ours(), await theirs());
      compared.push(await compare(question, rounds, ours, theirs));
    }
    return compared;
  } finally {
    for (const rival of running) rival.stop();
    await server?.end('SIGTERM');
    await cluster.stop();
  }
}

async function compare({ what }: Question, rounds: number, ours: Asker, theirs: Asker): Promise<Comparison> {
  const [own, other]: [number[], number[]] = [[], []];
  await Promise.all([medianOf(ours), medianOf(theirs)]);
  for (let round = 0; round < rounds; round += 1) {
    other.push(await medianOf(theirs));
    own.push(await medianOf(ours));
  }
  const ratio = median(own) / median(other);
  return {
    what: `${what}: p50 / PostGraphile 5 without row security`,
    ratio,
    required: '≤ 1.2',
    holds: ratio <= 1.2,
    detail: `${median(own).toFixed(1)} against ${median(other).toFixed(1)} ms`,
  };
}

type Asker = () => Promise<string>;

function asker(url: string, query: string, month: string, headers: Readonly<Record<string, string>> = {}): Asker {
  const body = JSON.stringify({ query, variables: { unitNo: CITY_UNIT, month } });
  return async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    if (!response.ok || text.includes('"errors"')) throw new Error(`${url} answered ${text.slice(0, 500)}`);
    return text;
  };
}

/** The median of so many single requests, in milliseconds. */
async function medianOf(ask: Asker): Promise<number> {
  const took: number[] = [];
  for (let count = 0; count < ASKED; count += 1) {
    const start = performance.now();
    await ask();
    took.push(performance.now() - start);
  }
  return median(took);
}

/** Both must answer the same, or the comparison says nothing. */
function sameAmounts({ what, amounts }: Question, ours: string, theirs: string): void {
  const [own, other] = [amounts(ours, true), amounts(theirs, false)];
  if (own.length === 0 || own.join() !== other.join())
    throw new Error(`the two servers do not answer the same: ${what}`);
}

function amountsIn(answer: string, isOurs: boolean): string[] {
  const found: string[] = [];
  JSON.parse(answer, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('insuranceType' in value)) return value;
    const row = value as Record<string, string | number>;
    const share = (name: string): string => (isOurs ? String(row[name]).replace('.', '') : String(row[`${name}Fen`]));
    found.push(`${row['insuranceType']} ${Number(share('personal'))} ${Number(share('employer'))}`);
    return value;
  });
  return found.sort();
}

async function tokenOf(url: string): Promise<string> {
  const { signIn } = await new Client(url).ask<{ signIn: { token: string } }>(
    'mutation { signIn(username: "clerk", password: "canbao-demo") { token } }',
  );
  return signIn.token;
}

/** The folder in which the library stands; it is no dependency of the workspace, whose tests never need it. */
async function install(): Promise<string> {
  const folder = fileURLToPath(new URL('../../.cache/postgraphile', import.meta.url));
  if (existsSync(join(folder, 'node_modules/postgraphile'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', ...VERSIONS], { cwd: folder });
  return folder;
}
