import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-file.ts';

// The thread in which one file is read, so that a file made to harm harms nothing else; `read-in-thread.ts` starts and ends it.
const { buffer, byteOffset, byteLength } = workerData as Uint8Array<ArrayBuffer>;
parentPort?.postMessage(await readFile(Buffer.from(buffer, byteOffset, byteLength)));
