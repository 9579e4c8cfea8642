import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import { refuse } from '@canbao/rules';
import type { Refusal } from '@canbao/rules';
import { codeOf } from '../platform/start-failure.ts';
import type { FileReading } from './read-file.ts';
import type { UploadPurpose } from './upload-kind.ts';

/** What the reading of one file may cost before its thread is ended; the server goes on. */
interface Bounds {
  readonly seconds: number;
  readonly memory: ResourceLimits;
}

/** A full file of ours takes about a second on a slow machine, and a third of this memory. */
const BOUNDS: Bounds = {
  seconds: 20,
  memory: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
};

/**
 * Reads a file in a thread of its own, within bounded memory and time. Further refusals: FILE_READ_TOO_LONG, and
 * FILE_TOO_COMPLEX for a file that needs more memory than it is given. Throws what the reader throws by mistake.
 */
export async function readInThread(
  file: Buffer,
  { seconds, memory }: Bounds = BOUNDS,
  purpose: UploadPurpose = 'BATCH',
): Promise<FileReading> {
  // A copy of its own: what is handed over is gone here, and small buffers share their memory with others.
  const handedOver = new Uint8Array(file);
  const thread = new Worker(new URL('./reading-thread.js', import.meta.url), {
    workerData: { file: handedOver, purpose },
    transferList: [handedOver.buffer],
    resourceLimits: memory,
    env: {},
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const tooLong = new Promise<FileReading>((resolve) => {
      timer = setTimeout(() => {
        resolve(refused(refuse('FILE_READ_TOO_LONG', { seconds })));
      }, seconds * 1000);
    });
    return await Promise.race([answerOf(thread), tooLong]);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

async function answerOf(thread: Worker): Promise<FileReading> {
  const ended = once(thread, 'exit').then(() => {
    throw new Error('the reading thread ended without an answer');
  });
  try {
    const [reading] = (await Promise.race([once(thread, 'message'), ended])) as [FileReading];
    return reading;
  } catch (error) {
    if (codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    return refused(refuse('FILE_TOO_COMPLEX', { what: '占用内存过多' }));
  } finally {
    ended.catch(() => undefined);
  }
}

function refused(refusal: Refusal): FileReading {
  return { ok: false, refusals: [refusal] };
}
