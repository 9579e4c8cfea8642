import { enterReach } from '../platform/database/entering.ts';
import type { Reach } from '../platform/database/entering.ts';
import { concluding, Lane } from '../platform/database/transaction.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { BatchTools } from './batch-tools.ts';

/** For whom a batch reads and writes: its account, in its unit alone. */
interface ActingFor {
  readonly accountId: number;
  readonly unit: { readonly id: number };
}

/** One connection on which a batch takes its turns, each a transaction as its account in its unit. */
export class WritingLane {
  readonly lane: Lane;
  readonly #turns: BatchTools['turns'];
  readonly #clock: BatchTools['clock'];
  readonly #reach: Reach;

  constructor({ turns, clock }: BatchTools, lane: Lane, { accountId, unit }: ActingFor) {
    this.lane = lane;
    this.#turns = turns;
    this.#clock = clock;
    this.#reach = { units: [unit.id], agency: false, account: accountId };
  }

  /** Opens a lane for the work and gives its connection back. */
  static async with<T>(tools: BatchTools, actor: ActingFor, work: (lane: WritingLane) => Promise<T>): Promise<T> {
    const lane = await Lane.open(tools.database);
    try {
      return await work(new WritingLane(tools, lane, actor));
    } finally {
      await lane.release();
    }
  }

  /** One transaction, when its turn comes. */
  write<T>(work: (scoped: Scoped) => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      await this.lane.begin('write', enterReach(this.#reach), this.#clock.now());
      return concluding(this.lane, work);
    });
  }
}
