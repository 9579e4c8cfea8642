import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Job } from '../job/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { bytesOfFile, partOfFile } from './export.store.ts';

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
  PDF: 'application/pdf',
} as const;

/**
 * Sends the file of an export that is done, piece by piece. Its length stands at its head, so that a file that was cut off
 * on the way is known for what it is.
 */
export async function sendExport(context: RequestContext, job: Job, response: Response): Promise<void> {
  const scoped = await context.reading();
  response.set({
    'Content-Type': TYPES[job.format ?? 'XLSX'],
    'Content-Length': String(await bytesOfFile(scoped, job.id)),
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(job.name)}`,
  });
  await pipeline(Readable.from(piecesOf(scoped, job.id)), response);
}

async function* piecesOf(scoped: Scoped, jobId: number): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const piece = await partOfFile(scoped, jobId, seq);
    if (piece === null) return;
    yield piece;
  }
}
