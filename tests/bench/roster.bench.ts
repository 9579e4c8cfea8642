import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { startServer } from '../support/server-process.ts';
import { startCluster } from './bench-cluster.ts';
import { median } from './measure.ts';
import type { Comparison } from './measure.ts';
import { startRival } from './rival.ts';
import type { Rival } from './rival.ts';

const ROWS = 1000;
const CONNECTIONS = 4;
const autocannon = createRequire(import.meta.url).resolve('autocannon');

const QUERY = `query Roster($unitNo: ID!) { roster(unitNo: $unitNo, options: { take: ${ROWS} }) { totalItems items {
  personNo name idNo sex birthDate enrolmentId startMonth personType declaredWage contributionBase } } }`;

/** The same columns and rows, as PostgreSQL itself writes them. */
const BARE = `SELECT json_build_object('data', json_build_object('roster', json_build_object(
    'totalItems', (SELECT count(*) FROM canbao.enrolment e JOIN canbao.unit u ON u.id = e.unit_id
                    WHERE u.unit_no = '${HOSPITAL}' AND e.end_month IS NULL),
    'items', json_agg(member))))::text AS json
  FROM (SELECT p.person_no AS "personNo", p.name, p.id_no AS "idNo",
               CASE p.sex WHEN 'M' THEN 'MALE' ELSE 'FEMALE' END AS sex, p.birth_date AS "birthDate",
               e.id::text AS "enrolmentId", to_char(e.start_month, 'YYYY-MM') AS "startMonth", e.person_type AS "personType",
               to_char(e.declared_wage_fen / 100.0, 'FM999999990.00') AS "declaredWage",
               to_char(least(greatest(e.declared_wage_fen, 425000), 2182100) / 100.0, 'FM999999990.00') AS "contributionBase"
          FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id JOIN canbao.unit u ON u.id = e.unit_id
         WHERE u.unit_no = '${HOSPITAL}' AND e.end_month IS NULL ORDER BY e.id LIMIT ${ROWS}) AS member`;

interface Target {
  readonly url: string;
  /** GraphQL by POST; without it a plain GET */
  readonly post?: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

/** The 1,000-row roster over GraphQL, signed in and behind row security, against two servers that do less. */
export async function rosterBench(rounds: number, seconds: number): Promise<Comparison[]> {
  const cluster = await startCluster(true);
  const running: Rival[] = [];
  const rival = async (file: string, ...args: string[]): Promise<number> => {
    const started = await startRival(file, ...args);
    running.push(started);
    return started.port;
  };
  const settings = { DATABASE_URL: cluster.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };
  const ours = await startServer(settings);
  try {
    const post = await question(ours.url);
    const targets = {
      bare: { url: `http://localhost:${await rival('rival-bare.ts', JSON.stringify(cluster.admin), BARE)}/` },
      ours: { url: `${ours.url}/graphql`, post },
      stock: {
        url: `http://localhost:${await rival('rival-stock-apollo.ts', JSON.stringify(cluster.connectionFor('canbao_app')))}/`,
        post,
      },
    };
    await sameAnswer(Object.values(targets));
    const rates = { bare: [] as number[], ours: [] as number[], stock: [] as number[] };
    for (const target of Object.values(targets)) await load(target, 2);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['bare', 'ours', 'stock'] as const) rates[name].push(await load(targets[name], seconds));
    }
    return [
      compare('bare PostgreSQL JSON', rates.ours, rates.bare, 0.8),
      compare('stock Apollo Server', rates.ours, rates.stock, 2.5),
    ];
  } finally {
    for (const started of running) started.stop();
    await ours.end('SIGTERM');
    await cluster.stop();
  }
}

async function question(url: string): Promise<NonNullable<Target['post']>> {
  const { signIn } = await new Client(url).ask<{ signIn: { token: string } }>(
    'mutation { signIn(username: "clerk", password: "canbao-demo") { token } }',
  );
  return {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${signIn.token}` },
    body: JSON.stringify({ query: QUERY, variables: { unitNo: HOSPITAL } }),
  };
}

function compare(rival: string, ours: readonly number[], theirs: readonly number[], least: number): Comparison {
  const ratio = median(ours) / median(theirs);
  return {
    what: `roster of ${ROWS} over GraphQL / ${rival}`,
    ratio,
    required: `≥ ${least}`,
    holds: ratio >= least,
    detail: `${median(ours).toFixed(0)} against ${median(theirs).toFixed(0)} requests/s`,
  };
}

/** Requests a second under load from a process of its own; an answer that is not 2xx ends the bench. */
async function load({ url, post }: Target, duration: number): Promise<number> {
  const headers = Object.entries(post?.headers ?? {}).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const how = post === undefined ? [] : ['-m', 'POST', '-b', post.body, ...headers];
  const flags = ['-j', '-n', '-c', String(CONNECTIONS), '-d', String(duration), ...how, url];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...flags]);
  const result = JSON.parse(stdout) as { requests: { average: number }; non2xx: number; errors: number };
  const failed = result.non2xx + result.errors;
  if (failed > 0 || result.requests.average === 0) throw new Error(`${url} answered with ${failed} errors`);
  return result.requests.average;
}

/** All three must give the same rows, or the comparison says nothing. */
async function sameAnswer(targets: readonly Target[]): Promise<void> {
  const answers = await Promise.all(
    targets.map(async ({ url, post }) => {
      const response = await fetch(url, post === undefined ? {} : { method: 'POST', ...post });
      const text = await response.text();
      const { data } = JSON.parse(text) as { data: { roster: { totalItems: number; items: object[] } } | null };
      if (data === null) throw new Error(`${url} answered ${text.slice(0, 500)}`);
      return JSON.stringify([data.roster.totalItems, data.roster.items.map((item) => Object.entries(item).sort())]);
    }),
  );
  if (new Set(answers).size !== 1) throw new Error('the three servers do not answer the same');
}
