import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-file.ts';
import type { UploadPurpose } from './upload-kind.ts';

// The thread in which one file is read, so that a file made to harm harms nothing else; `read-in-thread.ts` starts and ends it.
const { file, purpose } = workerData as { file: Uint8Array<ArrayBuffer>; purpose: UploadPurpose };
const { buffer, byteOffset, byteLength } = file;
parentPort?.postMessage(await readFile(Buffer.from(buffer, byteOffset, byteLength), purpose));
