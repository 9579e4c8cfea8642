import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import operations from '@canbao/schema/operations' with { type: 'json' };
import { invented } from '../support/batches.ts';
import type { Client } from '../support/client.ts';

/** How long a clerk looks at an answer before the next question, in milliseconds: far less than people do. */
const PAUSE = { least: 100, most: 250 } as const;
const FEE_MONTHS = 24;
/** invented persons of whom nobody is on record */
const STRANGERS = 200_000;

/** What the pages ask, each as often as it stands here. */
const QUESTIONS = [roster, roster, roster, notice, notice, declarations, declarations, preview, preview, preview];

interface Ask {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One question of a clerk: when it was asked, and how many milliseconds it took. */
export interface Asked {
  readonly at: number;
  readonly took: number;
}

/**
 * A clerk who goes through the pages of her unit – roster, notice, declarations, what an enrolment would cost – in an order and with
 * pauses that look like chance and are the same each time. What is asked is what the web app asks, by the same hashes.
 */
export class Clerk {
  readonly #client: Client;
  readonly #unitNo: string;
  #state: number;

  constructor(client: Client, unitNo: string, seed: number) {
    this.#client = client;
    this.#unitNo = unitNo;
    this.#state = seed + 1;
  }

  async workUntil(over: () => boolean): Promise<Asked[]> {
    const asked: Asked[] = [];
    while (!over()) {
      await sleep(PAUSE.least + this.#chance() * (PAUSE.most - PAUSE.least));
      const { name, variables } = QUESTIONS[Math.trunc(this.#chance() * QUESTIONS.length)]!(
        this.#unitNo,
        this.#chance(),
      );
      const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(name) } };
      const at = performance.now();
      const response = await this.#client.post(
        '/graphql',
        JSON.stringify({ operationName: name, variables, extensions }),
        {
          'content-type': 'application/json',
        },
      );
      const answer = await response.text();
      asked.push({ at, took: performance.now() - at });
      if (!response.ok || answer.includes('"errors"')) throw new Error(`${name} was answered ${answer.slice(0, 500)}`);
    }
    return asked;
  }

  /** The next of a row of numbers from 0 to 1 (mulberry32). */
  #chance(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function roster(unitNo: string): Ask {
  const options = { skip: 0, take: 100, sort: [{ field: 'name', descending: false }] };
  return { name: 'Roster', variables: { unitNo, filter: { state: 'OPEN' }, options } };
}

function notice(unitNo: string, chance: number): Ask {
  const month = Math.trunc(chance * FEE_MONTHS);
  const feeMonth = `${2022 + Math.trunc(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return { name: 'Notice', variables: { unitNo, feeMonth } };
}

function declarations(unitNo: string): Ask {
  return { name: 'Declarations', variables: { filter: { unitNo }, options: { skip: 0, take: 50 } } };
}

function preview(unitNo: string, chance: number): Ask {
  const person = invented(STRANGERS + Math.trunc(chance * 10_000));
  return {
    name: 'PreviewEnrolment',
    variables: { input: { unitNo, person, startMonth: '2023-10', declaredWage: '8200.00' } },
  };
}

/** By what the pages name their operation of this name. */
function hashOf(name: string): string {
  const known = HASHES.get(name);
  if (known === undefined) throw new Error(`no page asks ${name}`);
  return known;
}

const HASHES: ReadonlyMap<string, string> = new Map(
  Object.entries(operations).flatMap(([key, text]) => {
    const name = /\b(?:query|mutation) (\w+)/.exec(text)?.[1];
    return name === undefined ? [] : [[name, key.replace('sha256:', '')]];
  }),
);
