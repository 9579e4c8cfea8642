import { performance } from 'node:perf_hooks';
import { EXPORT_KINDS, exportKindOf, refuse } from '@canbao/rules';
import type { JobKind } from '@canbao/rules';
import { holdingJob, jobToRun, noteBegin, noteEnd, noteProcessed, noteTotal, submissionOfJob } from '../job/index.ts';
import type { ExportFormat, JobToRun, Turns } from '../job/index.ts';
import { enterReach } from '../platform/database/entering.ts';
import type { Entering } from '../platform/database/entering.ts';
import { concluding, Lane } from '../platform/database/transaction.ts';
import type { Database, Scoped } from '../platform/database/transaction.ts';
import type { Log } from '../platform/log/log.ts';
import type { ChargeTableOrder } from '../statistics/index.ts';
import { exportOfJob, removeParts, storePart } from './export.store.ts';
import type { AskedAt, AskedExport } from './export.store.ts';
import type { UnitFilter } from './export-source.ts';
import { tooLong } from './file-limits.ts';
import { openSource } from './open-source.ts';
import { readStatistic } from './read-statistic.ts';
import type { StatisticTools } from './read-statistic.ts';
import { listToWrite } from './table-to-write.ts';
import type { TableToWrite } from './table-to-write.ts';
import { writeTable } from './write-table.ts';

/** With what exports are written. */
export interface ExportTools extends StatisticTools {
  readonly database: Database;
  readonly log: Log;
  readonly turns: Turns;
  /** whether the worker is coming to its end */
  readonly isStopping: () => boolean;
}

/** A piece of a file as it is stored. */
const PART_BYTES = 256 * 1024;
/** How long whoever watches sees nothing new. */
const TELL_EVERY_MS = 400;
/** How often one may be begun, before something is held to be wrong with it. */
const MOST_ATTEMPTS = 5;
const GIVEN_UP = '导出多次中断,已停止。请删除后重新导出;仍不成功的,请联系经办机构。';

/** Somebody else carries the job out by now, or the worker is coming to its end: nothing more is to be done here. */
class LeftOff extends Error {}

/**
 * Writes the file of an export, all of it as of one moment, unless somebody else does. Its pieces are stored as they come
 * and count only with the last one; an attempt that was cut off is begun anew. Throws when the database does not let it go on.
 */
export async function runExport(tools: ExportTools, jobId: number): Promise<void> {
  await holdingJob(tools.database, jobId, tools.isStopping, async (reading) => {
    const job = await jobToRun(tools.system, jobId);
    if (job === null) return;
    const writing = await Lane.open(tools.database);
    try {
      await new ExportRun(tools, job, reading, writing).run();
    } catch (error) {
      if (!(error instanceof LeftOff)) throw error;
    } finally {
      await writing.release();
    }
  });
}

class ExportRun {
  readonly #tools: ExportTools;
  readonly #job: JobToRun;
  /** holds the job and the cursor */
  readonly #reading: Lane;
  readonly #writing: Lane;
  /** tells the database that everything happens for the job's account in the job's unit alone, if it has one */
  readonly #entering: Entering;
  #attempt = 0;
  #processed = 0;
  #parts = 0;

  constructor(tools: ExportTools, job: JobToRun, reading: Lane, writing: Lane) {
    this.#tools = tools;
    this.#job = job;
    this.#reading = reading;
    this.#writing = writing;
    this.#entering = enterReach({
      units: job.unit === null ? [] : [job.unit.id],
      agency: false,
      account: job.account_id,
    });
  }

  async run(): Promise<void> {
    const attempt = await this.#write((scoped) => noteBegin(scoped, this.#job.id));
    if (attempt === null) return;
    this.#attempt = attempt;
    if (attempt > MOST_ATTEMPTS) {
      this.#tools.log.error({ job: this.#job.id, attempt }, 'an export does not get done; it is given up');
      await this.#end(GIVEN_UP);
      return;
    }
    const asked = await this.#write((scoped) => exportOfJob(scoped, this.#job.id));
    const fault = await this.#writeAsked(asked);
    if (fault !== null) await this.#end(fault);
  }

  /** Gives what keeps the file from being written; null when it is there, and the job ended with it. */
  async #writeAsked({ format, filter, origin }: Omit<AskedExport, 'kind'> & AskedAt): Promise<string | null> {
    const kind = exportKindOf(this.#job.kind as JobKind)!;
    const { title } = EXPORT_KINDS[kind];
    if (kind === 'CHARGE_STATISTICS') {
      const read = await readStatistic(this.#tools, this.#job, filter as ChargeTableOrder);
      if (this.#tools.isStopping()) throw new LeftOff();
      return typeof read === 'string' ? read : this.#writeFile(format, title, read);
    }
    await this.#reading.begin('read', this.#entering);
    return concluding(this.#reading, async (scoped) => {
      const table = await listToWrite(
        scoped,
        openSource(kind, submissionOfJob(this.#job), filter as UnitFilter, origin),
      );
      return this.#writeFile(format, title, table);
    });
  }

  async #writeFile(
    format: ExportFormat,
    title: string,
    { columns, total, pieces }: TableToWrite,
  ): Promise<string | null> {
    const excess = tooLong(format, total);
    if (excess !== null) return refuse('EXPORT_TOO_LONG', excess).message;
    await this.#write(async (writing) => {
      await removeParts(writing, this.#job.id);
      await noteTotal(writing, this.#job.id, total);
    });
    const { clock } = this.#tools;
    const whose = { unitName: this.#job.unit?.name ?? '', on: clock.today() };
    await this.#store(writeTable(format, { title, columns, rows: this.#rows(pieces), total, ...whose }, clock.date()));
    return null;
  }

  /** The cells of the rows, each piece when its turn comes. */
  async *#rows(pieces: TableToWrite['pieces']): AsyncGenerator<string[][]> {
    for (;;) {
      if (this.#tools.isStopping()) throw new LeftOff();
      const next = await this.#tools.turns.take(() => pieces.next());
      if (next.done === true) return;
      this.#processed += next.value.length;
      yield next.value;
    }
  }

  async #store(pieces: AsyncIterable<Buffer>): Promise<void> {
    let [held, bytes, toldAt]: [Buffer[], number, number] = [[], 0, performance.now()];
    for await (const piece of pieces) {
      bytes += held.push(piece) > 0 ? piece.length : 0;
      if (bytes < PART_BYTES && performance.now() - toldAt < TELL_EVERY_MS) continue;
      await this.#write((scoped) => this.#keep(scoped, held));
      [held, bytes, toldAt] = [[], 0, performance.now()];
    }
    const { clock, log } = this.#tools;
    await this.#write(async (scoped) => {
      await this.#keep(scoped, held);
      await noteEnd(scoped, this.#job.id, clock.now(), null);
    });
    log.info({ job: this.#job.id, rows: this.#processed }, 'an export has ended');
  }

  /** Stores a piece of the file and how far it goes. An attempt that another has taken over stores nothing any more. */
  async #keep(scoped: Scoped, pieces: readonly Buffer[]): Promise<void> {
    const { id } = this.#job;
    if (!(await noteProcessed(scoped, id, this.#attempt, this.#processed))) throw new LeftOff();
    await storePart(scoped, id, this.#parts, Buffer.concat(pieces));
    this.#parts += 1;
  }

  async #end(fault: string): Promise<void> {
    await this.#write((scoped) => noteEnd(scoped, this.#job.id, this.#tools.clock.now(), fault));
  }

  async #write<T>(work: (scoped: Scoped) => Promise<T>): Promise<T> {
    await this.#writing.begin('write', this.#entering);
    return concluding(this.#writing, work);
  }
}
