import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { cellsOf, requested, sheetOf } from '../support/exports.ts';
import { childrenOf, startServer } from '../support/server-process.ts';
import type { ServerProcess, Settings } from '../support/server-process.ts';
import { startCluster } from './bench-cluster.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { median, timed } from './measure.ts';
import type { Comparison } from './measure.ts';

/** The deck's own export, and a hundred thousand rows: four insurance types of each person. */
const SMALL = { feeMonth: '2022-08', rows: 5921 } as const;
const LARGE = { feeMonth: '2021-11', rows: 100_000 } as const;
const PERSONS = LARGE.rows / 4;
/** What the rows of one file may add to memory, beside what any such work leaves to be collected. */
const MOST_GROWTH = 1.25;
const SETTINGS = { CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };

/** An export of 5,921 rows as its clerk has it, against exceljs alone; and what 100,000 rows need of memory. */
export async function exportBench(rounds: number): Promise<Comparison[]> {
  const cluster = await startCluster(true);
  const settings = { ...SETTINGS, DATABASE_URL: cluster.url };
  try {
    await makeCharges(cluster);
    const timing = await inServer(settings, (server) => compareTime(server, cluster, rounds));
    return [timing, await compareMemory(settings, cluster)];
  } finally {
    await cluster.stop();
  }
}

async function inServer<T>(settings: Record<string, string>, work: (server: ServerProcess) => Promise<T>): Promise<T> {
  const server = await startServer(settings);
  try {
    return await work(server);
  } finally {
    await server.end('SIGTERM');
  }
}

/** From the request to the end of the job: rows read from the database, written, and stored. */
async function compareTime(server: ServerProcess, cluster: BenchCluster, rounds: number): Promise<Comparison> {
  const clerk = await new Client(server.url).signedIn('clerk');
  const first = await carriedOut(clerk, cluster, SMALL);
  const sheet = await sheetOf(Buffer.from(await (await clerk.get(`/downloads/${first.id}`)).arrayBuffer()));
  const cells = cellsOf(sheet);
  if (cells.length !== SMALL.rows) throw new Error(`${cells.length} rows instead of ${SMALL.rows}`);
  await writeWithExcelJs(cells);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < Math.max(rounds, 5); round += 1) {
    theirs.push(await timed(() => writeWithExcelJs(cells)));
    ours.push((await carriedOut(clerk, cluster, SMALL)).seconds);
  }
  const ratio = median(ours) / median(theirs);
  return {
    what: `export of ${SMALL.rows} rows × ${cells[0]!.length} columns, request to end / exceljs’s streaming writer alone`,
    ratio,
    required: '≤ 2.0',
    holds: ratio <= 2,
    detail: `${(median(ours) * 1000).toFixed(0)} ms against ${(median(theirs) * 1000).toFixed(0)} ms`,
  };
}

/** As many rows in small files one after the other, and in one: a worker of its own for each, since memory is given back late. */
async function compareMemory(settings: Settings, cluster: BenchCluster): Promise<Comparison> {
  const many = Math.ceil(LARGE.rows / SMALL.rows);
  const small = await inServer(settings, async (server) => {
    const clerk = await new Client(server.url).signedIn('clerk');
    for (let file = 0; file < many; file += 1) await carriedOut(clerk, cluster, SMALL);
    return peakOfWorker(server);
  });
  const large = await inServer(settings, async (server) => {
    const clerk = await new Client(server.url).signedIn('clerk');
    const { seconds } = await carriedOut(clerk, cluster, LARGE);
    return { seconds, peak: peakOfWorker(server) };
  });
  const ratio = large.peak / small;
  return {
    what: `peak memory of the worker, one export of ${LARGE.rows} rows / ${many} of ${SMALL.rows} one after the other`,
    ratio,
    required: `≤ ${MOST_GROWTH}`,
    holds: ratio <= MOST_GROWTH,
    detail: `${large.peak} MB against ${small} MB; ${LARGE.rows} rows in ${large.seconds.toFixed(1)} s`,
  };
}

async function carriedOut(
  clerk: Client,
  cluster: BenchCluster,
  { feeMonth, rows }: typeof SMALL | typeof LARGE,
): Promise<{ readonly id: string; readonly seconds: number }> {
  const begun = performance.now();
  const id = await requested(clerk, { unitNo: HOSPITAL, kind: 'CHARGES', format: 'XLSX', charges: { feeMonth } });
  for (;;) {
    const [job] = await cluster.query('SELECT state, processed, total FROM canbao.job WHERE id = $1', [id]);
    if (job!['state'] === 'FAILED') throw new Error('the export has failed');
    if (job!['state'] === 'FINISHED') {
      if (job!['processed'] !== rows) throw new Error(`${String(job!['processed'])} rows instead of ${rows}`);
      return { id, seconds: (performance.now() - begun) / 1000 };
    }
    await sleep(5);
  }
}

/** The same cells with the same formats, from memory into nowhere. */
async function writeWithExcelJs(cells: readonly unknown[][]): Promise<void> {
  const stream = new Writable({ write: (_piece, _encoding, done) => done() });
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet('职工缴费明细', { views: [{ state: 'frozen', ySplit: 1 }] });
  const isAmount = cells[0]!.map((cell) => typeof cell === 'number');
  sheet.columns = isAmount.map((amount, column) => ({
    header: `列${column}`,
    width: 14,
    style: { numFmt: amount ? '#,##0.00' : '@' },
  }));
  sheet.autoFilter = `A1:N${cells.length + 1}`;
  for (const row of cells) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}

/** The most memory that the worker has had, in MB, as the system counts it. */
function peakOfWorker({ child }: ServerProcess): number {
  const [worker] = childrenOf(child.pid!, 'worker.js');
  return Math.trunc(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${worker!}/status`, 'utf8'))?.[1]) / 1024);
}

/** The demonstration's hospital has 5,920 charges of August: one more, and a hundred thousand of another month. */
async function makeCharges(cluster: BenchCluster): Promise<void> {
  const one = 'large_personal, large_employer';
  const all = `basic_personal, basic_employer, local_personal, local_employer, maternity_personal, maternity_employer, ${one}`;
  const terms = `unit_id, start_month, declared_wage_fen, insurance_types, person_type, terms_from, declaration_id,
    terms_declaration_id`;
  const [model] = await cluster.query(
    `SELECT c.id, c.enrolment_id FROM canbao.charge c JOIN canbao.unit u ON u.id = c.unit_id
      WHERE u.unit_no = $1 AND c.fee_month = $2 AND c.kind = 10 ORDER BY c.id LIMIT 1`,
    [HOSPITAL, `${SMALL.feeMonth}-01`],
  );
  const charge = (month: string, types: string, which: string): string =>
    `INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind, policy_basis_id, wage_fen,
       base_fen, declaration_id, ${types})
     SELECT c.unit_id, e.person_id, e.id, '${month}-01', '${month}-01', c.kind, c.policy_basis_id, c.wage_fen, c.base_fen,
            c.declaration_id, ${types}
       FROM enrolled e CROSS JOIN canbao.charge c WHERE c.id = $1 AND e.person_id ${which} (SELECT min(person_id) FROM enrolled)`;
  await cluster.query(
    `WITH made AS (INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
         SELECT id_no, id_no, '测试' || n, 'M', '1990-01-01', 'EMPLOYEE' FROM generate_series(1, $3::integer) AS n,
                LATERAL (SELECT '3205991990' || lpad(n::text, 8, '0') AS id_no) AS numbered RETURNING id),
       enrolled AS (INSERT INTO canbao.enrolment (person_id, ${terms})
         SELECT made.id, ${terms} FROM made CROSS JOIN canbao.enrolment e WHERE e.id = $2 RETURNING id, person_id),
       first AS (${charge(SMALL.feeMonth, one, '=')})
     ${charge(LARGE.feeMonth, all, '>')}`,
    [model!['id'], model!['enrolment_id'], PERSONS + 1],
  );
  await cluster.query('VACUUM ANALYZE canbao.charge, canbao.person, canbao.enrolment');
}
