import type { Log } from '../log/log.ts';
import type { ToServer, ToWorker } from './messages.ts';

/** What a worker does. */
export interface WorkerDuties {
  readonly log: Log;
  /** answers a question of the server's, by its name */
  answer(name: string, question: unknown): Promise<unknown>;
  /** by how much the business clock is ahead of the machine's, in milliseconds */
  moveClock(aheadMs: number): void;
  /** finishes what is in hand */
  close(): Promise<void>;
}

/**
 * The worker's end of the channel to its server. The server says when to stop: Ctrl-C and SIGTERM reach it as well, and it
 * has requests to finish first. A server that is gone leaves nothing to work for, so the process ends at once; whatever was
 * under way is rolled back by the database.
 */
export class WorkerLink<Opening> {
  readonly #open: (opening: Opening, aheadMs: number) => Promise<WorkerDuties>;
  #duties: Promise<WorkerDuties> | undefined;
  #isOpen = false;

  constructor(open: (opening: Opening, aheadMs: number) => Promise<WorkerDuties>) {
    this.#open = open;
  }

  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
    process.on('disconnect', () => process.exit(0));
    process.on('message', (message) => this.#heard(message as ToWorker<Opening>));
    if (!process.connected) process.exit(0);
  }

  #heard(message: ToWorker<Opening>): void {
    if (message.say === 'open') {
      this.#duties = this.#open(message.opening, message.aheadMs);
      void this.#duties.then(() => {
        this.#isOpen = true;
        say({ say: 'ready' });
      });
    } else if (message.say === 'stop' && !this.#isOpen) {
      process.exit(0);
    } else {
      // What is said while the worker opens waits until it has opened, in order.
      void this.#duties?.then((duties) => attend(message, duties));
    }
  }
}

async function attend(message: Exclude<ToWorker, { say: 'open' }>, duties: WorkerDuties): Promise<void> {
  switch (message.say) {
    case 'clock':
      duties.moveClock(message.aheadMs);
      return;
    case 'ask':
      await answer(message, duties);
      return;
    case 'stop':
      await duties.close().catch((error: unknown) => duties.log.error({ err: error }, 'the worker could not close'));
      process.exit(0);
  }
}

async function answer({ number, name, question }: ToWorker & { say: 'ask' }, duties: WorkerDuties): Promise<void> {
  try {
    say({ say: 'answer', number, answer: await duties.answer(name, question) });
  } catch (error) {
    duties.log.error({ err: error, question: name }, 'the worker could not answer');
    say({ say: 'fault', number });
  }
}

function say(message: ToServer): void {
  process.send?.(message, undefined, undefined, () => undefined);
}
