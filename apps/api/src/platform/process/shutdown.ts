import type { Log } from '../log/log.ts';

/**
 * The way out: whatever was opened is closed in the opposite order, whichever point the start had reached.
 */
export class Shutdown {
  readonly #log: Log;
  readonly #closers: { name: string; close: () => Promise<void> }[] = [];
  #begun = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Remembers how to close what was opened just now. */
  add(name: string, close: () => Promise<void>): void {
    this.#closers.unshift({ name, close });
  }

  /** Whether the server is on its way out. */
  get begun(): boolean {
    return this.#begun;
  }

  /** SIGINT, SIGTERM, and the end of whoever started us (the launcher holds a channel to us) are orders to stop. */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void this.run(signal, 0));
    process.on('disconnect', () => void this.run('the launcher has ended', 0));
    process.on('uncaughtException', (error) => {
      this.#log.fatal({ err: error }, 'uncaught exception');
      void this.run('uncaught exception', 1);
    });
  }

  /** Closes everything and ends the process. A second order does not wait for the first one. */
  async run(reason: string, exitCode: number): Promise<void> {
    if (this.#begun) process.exit(exitCode === 0 ? 130 : exitCode);
    this.#begun = true;
    this.#log.info({ reason }, 'stopping');
    await this.closeAll();
    this.#log.info('stopped');
    process.exit(exitCode);
  }

  /** Closes everything; what fails to close does not keep the rest open. From here on the server is on its way out. */
  async closeAll(): Promise<void> {
    this.#begun = true;
    for (const { name, close } of this.#closers.splice(0)) {
      try {
        await close();
      } catch (error) {
        this.#log.error({ err: error, part: name }, 'could not close');
      }
    }
  }
}
