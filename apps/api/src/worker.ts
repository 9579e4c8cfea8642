import { WorkerLink } from './platform/worker/worker-link.ts';
import { openWorker } from './worker-hall.ts';
import type { WorkerOpening } from './worker-hall.ts';

/** The server's second process: it carries out batches, and takes away what is past its time. */
new WorkerLink<WorkerOpening>(openWorker).listen();
