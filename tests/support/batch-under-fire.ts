import { setTimeout as sleep } from 'node:timers/promises';
import { check, enrolRow, submitFile, uploadRows } from './batches.ts';
import type { Cells } from './batches.ts';
import { Client } from './client.ts';
import { PEOPLE } from './demo-unit.ts';
import { childrenOf } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import { until } from './until.ts';

/** A server that is killed and started again, over one database. */
export interface Ground {
  start(): Promise<ServerProcess>;
  /** statements as the administrator; they may fail while the server, and its database with it, is down */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** When and whom to kill. */
export interface Fire {
  /** each after so many rows were processed, in ascending order */
  readonly after: readonly number[];
  readonly random: () => number;
  /** whom, one after the other; left out, one of both at random each time */
  readonly whom?: readonly ('server' | 'worker')[];
  readonly tell?: (line: string) => void;
}

export const NO_FIRE: Fire = { after: [], random: () => 0 };

/** So many moments spread over the rows at random, none so late that the batch may be through. */
export function momentsAmong(rows: number, count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => 1 + Math.floor(random() * rows * 0.95)).sort((one, other) => one - other);
}

/** A batch of many good rows, among them some that the records or the file alone refuse, and a few wrong names. */
export function mixedRows(count: number): Cells[] {
  return Array.from({ length: count }, (_, n): Cells => {
    if (n % 100 === 7) return enrolRow(n, { declaredWage: '' });
    if (n === 11) return { ...PEOPLE.flexible, declaredWage: '8200.00' };
    if (n === 12) return { ...PEOPLE.enrolledHere, declaredWage: '8200.00' };
    if (n === 13) return { ...PEOPLE.misnamed, declaredWage: '8200.00' };
    return enrolRow(n, { declaredWage: `${5000 + (n % 700)}.00` });
  });
}

/** Carries a batch out while server and worker are killed; gives what is in the records afterwards. */
export async function carriedOutUnderFire(ground: Ground, rows: readonly Cells[], fire: Fire): Promise<unknown> {
  let server = await ground.start();
  try {
    const clerk = await new Client(server.url).signedIn('clerk');
    const uploadId = await uploadRows(clerk, 'ENROL', rows);
    const batch = { kind: 'ENROL', uploadId, terms: { startMonth: '2022-04' } } as const;
    const { quote } = await check(clerk, batch);
    const id = await submitFile(clerk, { ...batch, quoteId: quote.id });
    for (const [index, after] of fire.after.entries()) {
      const processed = await atLeast(ground, id, after);
      await sleep(fire.random() * 40);
      const target = fire.whom?.[index] ?? (fire.random() < 0.5 ? 'server' : 'worker');
      fire.tell?.(`kill ${index + 1}: the ${target}, after ${processed} rows`);
      if (target === 'worker') await killWorker(server);
      else {
        await server.end('SIGKILL');
        server = await ground.start();
      }
    }
    await until(`job ${id} ends`, async () => (await progress(ground, id)).over);
    return await recordsOf(ground, id);
  } finally {
    await server.end('SIGTERM');
  }
}

async function killWorker({ child }: ServerProcess): Promise<void> {
  const worker = await until('the server has a worker', () => childrenOf(child.pid!, 'worker.js')[0]);
  process.kill(worker, 'SIGKILL');
}

async function progress(ground: Ground, id: string): Promise<{ processed: number; over: boolean }> {
  const [job] = await ground.query<{ processed: number; over: boolean }>(
    'SELECT processed, finished_at IS NOT NULL AS over FROM canbao.job WHERE id = $1',
    [id],
  );
  return job!;
}

async function atLeast(ground: Ground, id: string, rows: number): Promise<number> {
  const { processed } = await until(`job ${id} gets to row ${rows}`, async () => {
    const now = await progress(ground, id);
    return (now.processed >= rows || now.over) && now;
  });
  return processed;
}

/** All that a batch leaves behind, without the numbers and moments that no two runs share. */
async function recordsOf(ground: Ground, jobId: string): Promise<unknown> {
  const ask = async (what: string): Promise<unknown> =>
    (await ground.query(what)).map((row): unknown[] => Object.values(row as object));
  return {
    job: await ground.query('SELECT state, total, processed, failed, fault FROM canbao.job WHERE id = $1', [jobId]),
    rows: await ask(`SELECT row_no, id_no, state, outcome, message, remedy, declaration_id IS NOT NULL, quoted_fen, charged_fen
      FROM canbao.batch_row ORDER BY row_no`),
    refusals: await ask('SELECT row_no, seq, field, code FROM canbao.batch_row_refusal ORDER BY 1, 2'),
    persons: await ask(`SELECT id_no, count(*)::integer, max(name) FROM canbao.person GROUP BY 1 ORDER BY 1`),
    enrolments:
      await ask(`SELECT p.id_no, e.start_month::text, e.end_month::text, e.declared_wage_fen, e.insurance_types,
      e.person_type, t.from_month::text, t.declared_wage_fen FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id
      LEFT JOIN canbao.enrolment_term t ON t.enrolment_id = e.id ORDER BY 1, 2, 7`),
    charges: await ask(`SELECT p.id_no, l.fee_month::text, l.covered_month::text, l.kind, l.base_fen, l.insurance_type,
      l.personal_fen, l.employer_fen FROM canbao.charge_line l JOIN canbao.person p ON p.id = l.person_id
      ORDER BY 1, 3, 4, 6`),
    declarations: await ask(`SELECT id_no, kind, state, outcome, count(*)::integer FROM canbao.declaration
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`),
    failures: await ask('SELECT count(*)::integer FROM canbao.lookup_failure'),
  };
}
