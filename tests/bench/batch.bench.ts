import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../support/client.ts';
import { check, ended, enrolRow, invented, submitFile, uploadRows } from '../support/batches.ts';
import type { Batch } from '../support/batches.ts';
import { COMPANY, ENROL } from '../support/demo-unit.ts';
import { childrenOf, startServer } from '../support/server-process.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { startCluster } from './bench-cluster.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { p95 } from './measure.ts';
import type { Comparison } from './measure.ts';

const SMALL = 6000;
const LARGE = 20_000;
const MOST_SECONDS = 60;
const SAMPLES = 250;
const PAUSE_MS = 40;
/** invented persons of whom no batch enrols anybody */
const BYSTANDERS = 120_000;

/** A batch of 6,000 enrolments with six months' back-pay each, another clerk beside it, and one of 20,000. */
export async function batchBench(): Promise<Comparison[]> {
  const cluster = await startCluster(true);
  const server = await startServer({ DATABASE_URL: cluster.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' });
  try {
    const client = new Client(server.url);
    const [clerk, other] = [await client.signedIn('clerk'), await client.signedIn('clerk2')];
    const bystander = new Bystander(other);
    await bystander.enrol(50);
    const before = await bystander.enrol(SAMPLES);
    const small = await carryOut(cluster, clerk, 0, SMALL, bystander);
    const idle = p95([...before, ...(await bystander.enrol(SAMPLES))]);
    const large = await carryOut(cluster, clerk, SMALL, LARGE, null);
    const memory = peakMemory(server);
    return [
      {
        what: `batch of ${SMALL} with six months’ back-pay, in seconds`,
        ratio: small.seconds,
        required: `< ${MOST_SECONDS}`,
        holds: small.seconds < MOST_SECONDS,
        detail: `checked before in ${small.checkedIn.toFixed(1)} s; ${memory}`,
      },
      {
        what: 'p95 of another clerk’s single enrolments beside it / when nothing else runs',
        ratio: p95(small.beside) / idle,
        required: '< 2',
        holds: p95(small.beside) < 2 * idle,
        detail: `${p95(small.beside).toFixed(1)} ms against ${idle.toFixed(1)} ms, ${small.beside.length} enrolments`,
      },
      {
        what: `batch of ${LARGE} / batch of ${SMALL}`,
        ratio: large.seconds / small.seconds,
        required: '≤ 3.6',
        holds: large.seconds <= 3.6 * small.seconds,
        detail: `${large.seconds.toFixed(1)} s against ${small.seconds.toFixed(1)} s; checked in ${large.checkedIn.toFixed(1)} s`,
      },
    ];
  } finally {
    await server.end('SIGTERM');
    await cluster.stop();
  }
}

/** Another clerk, of another unit, who enrols one person after the other. */
class Bystander {
  readonly #client: Client;
  #next = BYSTANDERS;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Enrols so many persons, with pauses; gives how long each took in milliseconds. */
  async enrol(count: number): Promise<number[]> {
    const took: number[] = [];
    while (took.length < count) took.push(await this.#one());
    return took;
  }

  async enrolUntil(over: () => boolean): Promise<number[]> {
    const took: number[] = [];
    while (!over()) took.push(await this.#one());
    return took;
  }

  async #one(): Promise<number> {
    const input = { unitNo: COMPANY, person: invented(this.#next), startMonth: '2022-04', declaredWage: '8200.00' };
    this.#next += 1;
    const begun = performance.now();
    const { enrol } = await this.#client.ask<{ enrol: { outcome: string } }>(ENROL, { input });
    const took = performance.now() - begun;
    if (enrol.outcome !== 'ENROLLED_WITH_BACK_PAY')
      throw new Error(`a bystander’s enrolment ended with ${enrol.outcome}`);
    await sleep(PAUSE_MS);
    return took;
  }
}

interface Carried {
  /** from the submission's answer to the end */
  readonly seconds: number;
  readonly checkedIn: number;
  readonly beside: readonly number[];
}

async function carryOut(
  cluster: BenchCluster,
  clerk: Client,
  from: number,
  count: number,
  bystander: Bystander | null,
): Promise<Carried> {
  const rows = Array.from({ length: count }, (_, n) => enrolRow(from + n));
  const batch: Batch = {
    kind: 'ENROL',
    uploadId: await uploadRows(clerk, 'ENROL', rows),
    terms: { startMonth: '2022-04' },
  };
  const beforeCheck = performance.now();
  const { quote, ok } = await check(clerk, batch);
  const checkedIn = (performance.now() - beforeCheck) / 1000;
  if (ok !== count) throw new Error(`only ${ok} of ${count} rows are in order`);
  const id = await submitFile(clerk, { ...batch, quoteId: quote.id });
  const begun = performance.now();
  let over = false;
  const watching = waitFor(cluster, id).then(() => {
    over = true;
    return (performance.now() - begun) / 1000;
  });
  const beside = bystander === null ? [] : await bystander.enrolUntil(() => over);
  const seconds = await watching;
  const job = await ended(clerk, id);
  if (job.failed > 0) throw new Error(`${job.failed} rows of the batch failed`);
  return { seconds, checkedIn, beside };
}

async function waitFor(cluster: BenchCluster, id: string): Promise<void> {
  for (;;) {
    const [row] = await cluster.query('SELECT finished_at IS NOT NULL AS over FROM canbao.job WHERE id = $1', [id]);
    if (row!['over'] === true) return;
    await sleep(100);
  }
}

/** The most memory that the server and its worker have had, as the system counts it. */
function peakMemory({ child }: ServerProcess): string {
  const peak = (pid: number): string => {
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return `${Math.trunc(kilobytes / 1024)} MB`;
  };
  const [worker] = childrenOf(child.pid!, 'worker.js');
  return `peak memory: server ${peak(child.pid!)}, worker ${worker === undefined ? '?' : peak(worker)}`;
}
