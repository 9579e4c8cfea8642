import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemNow } from '../clock/clock.ts';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log/log.ts';
import type { ToServer, ToWorker } from './messages.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
/** whoever lived that long is not in a loop of dying */
const HEALTHY_MS = 60_000;
const POLITE_MS = 15_000;
const LONGEST_START_MS = 15_000;

/** A question got no answer: the worker was not there, did not get to it in time, or failed over it. */
export class NoAnswer extends Error {
  readonly why: 'absent' | 'late' | 'fault';

  constructor(why: NoAnswer['why']) {
    super(`the worker gave no answer (${why})`);
    this.name = 'NoAnswer';
    this.why = why;
  }
}

/** How a worker is run. */
export interface WorkerParts {
  /** the program */
  readonly file: string;
  /** what it is told first: connections, settings */
  readonly opening: unknown;
  /** a file of authorities whose certificates it trusts besides those that everybody knows */
  readonly extraAuthorities?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * 后台进程: a second process of the server, for work that would keep requests waiting. It is started anew when it dies, with
 * longer and longer pauses; it ends with the server, also with one that is killed, because the channel between them closes.
 */
export class WorkerProcess {
  readonly #parts: WorkerParts;
  readonly #awaited = new Map<number, PromiseWithResolvers<unknown>>();
  #child: ChildProcess | undefined;
  #ready = Promise.withResolvers<true>();
  #isReady = false;
  #asked = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #stopping = false;
  #restart: NodeJS.Timeout | undefined;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  start(): void {
    const { file, opening, extraAuthorities, log } = this.#parts;
    const startedAt = systemNow();
    // It is told all that it needs; the server's environment, with its passwords, is not for it. Whom to trust is read by Node
    // itself as it starts.
    const env = extraAuthorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: extraAuthorities };
    const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env, serialization: 'advanced' });
    this.#child = child;
    child.on('message', (message) => this.#heard(message as ToServer));
    child.on('error', (error) => log.error({ err: error }, 'the worker could not be reached'));
    child.once('exit', (code, signal) => this.#ended(code, signal, systemNow() - startedAt));
    this.#say({ say: 'open', opening, aheadMs: this.#aheadMs });
  }

  /** Tells the worker where the business clock stands now. */
  moveClock(): void {
    this.#say({ say: 'clock', aheadMs: this.#aheadMs });
  }

  /** Asks the worker and waits for its answer, at most so long. Error: {@link NoAnswer}. */
  async ask<Answer>(name: string, question: unknown, patienceMs: number): Promise<Answer> {
    await within(LONGEST_START_MS, this.#ready.promise);
    const number = (this.#asked += 1);
    const answer = Promise.withResolvers<unknown>();
    this.#awaited.set(number, answer);
    try {
      this.#say({ say: 'ask', number, name, question });
      return (await within(patienceMs, answer.promise)) as Answer;
    } finally {
      this.#awaited.delete(number);
    }
  }

  /** Lets the worker finish what it has in hand, and ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise<boolean>((resolve) => child.once('exit', () => resolve(true)));
    this.#say({ say: 'stop' });
    if (await Promise.race([ended, sleep(POLITE_MS, false, { ref: false })])) return;
    child.kill('SIGKILL');
    await ended;
  }

  get #aheadMs(): number {
    const { clock } = this.#parts;
    return clock.now() - clock.system();
  }

  #say(message: ToWorker): void {
    if (this.#child?.connected === true) this.#child.send(message, () => undefined);
  }

  #heard(message: ToServer): void {
    if (message.say === 'ready') {
      this.#isReady = true;
      this.#ready.resolve(true);
      return;
    }
    const awaited = this.#awaited.get(message.number);
    if (message.say === 'answer') awaited?.resolve(message.answer);
    else awaited?.reject(new NoAnswer('fault'));
  }

  #ended(code: number | null, signal: string | null, livedMs: number): void {
    this.#child = undefined;
    if (this.#isReady) this.#ready = Promise.withResolvers<true>();
    this.#isReady = false;
    for (const { reject } of this.#awaited.values()) reject(new NoAnswer('absent'));
    if (this.#stopping) return;
    if (livedMs > HEALTHY_MS) this.#pauseMs = FIRST_PAUSE_MS;
    this.#parts.log.error({ code, signal, livedMs, againInMs: this.#pauseMs }, 'the worker has ended; it starts anew');
    this.#restart = setTimeout(() => this.start(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

async function within<T>(patienceMs: number, promise: Promise<T>): Promise<T> {
  const enough = new AbortController();
  const late = sleep(patienceMs, true, { signal: enough.signal }).then(
    () => Promise.reject(new NoAnswer('late')),
    () => promise,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    enough.abort();
    late.catch(() => undefined);
  }
}
