import { ModelHall } from '../model/model-hall.ts';
import { plus } from '../model/calendar.ts';
import type { Client } from '../support/client.ts';
import type { TestDatabase } from '../support/database.ts';
import { Records } from '../support/records.ts';
import { chooseStep } from './choose-step.ts';
import type { Unit } from './choose-step.ts';
import { differences } from './compare-records.ts';
import { compareStep } from './compare-step.ts';
import { somePeople } from './people.ts';
import type { Person } from './people.ts';
import { previewed, submitted } from './product.ts';
import { Random } from './random.ts';
import { inModel, yuan } from './step.ts';
import type { Step } from './step.ts';

/** The product under test: a demonstration's server, whose clock can be set, and its database. */
export interface Stage {
  readonly database: TestDatabase;
  /** nobody in particular */
  readonly client: Client;
}

export interface TimelinePlan {
  readonly seed: number;
  readonly persons: number;
  /** so many fee months are lived through and settled */
  readonly feeMonths: number;
  /** the first of them */
  readonly from: string;
}

/** How often each outcome was reached. */
export type Outcomes = Map<string, number>;

const UNITS = 4;
const AT_ONCE = 6;
const SET_CLOCK = 'mutation ($now: DateTime!) { setDemoClock(now: $now) }';
const SETTLE = 'mutation ($feeMonth: Month!, $unitNo: ID) { settle(feeMonth: $feeMonth, unitNo: $unitNo) { units } }';
const PAY = 'mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }';

/**
 * One stretch of time in a few units: many people's random histories side by side, in the product and in the model, which
 * have to agree on every answer, and on every charge, bill and enrolment at each settlement.
 */
export class Timeline {
  readonly #stage: Stage;
  readonly #plan: TimelinePlan;
  readonly #random: Random;
  readonly #hall: ModelHall;
  readonly #clerks = new Map<string, Client>();
  readonly #told = new Map<string, string[]>();
  readonly outcomes: Outcomes = new Map<string, number>();
  #units: Unit[] = [];
  #people: Person[] = [];
  #officer!: Client;

  constructor(stage: Stage, plan: TimelinePlan) {
    this.#stage = stage;
    this.#plan = plan;
    this.#random = new Random(plan.seed);
    this.#hall = new ModelHall(`${plus(plan.from, -1)}-11T00:00`);
  }

  /**
   * Throws, naming the seed and the steps of the persons concerned, as soon as the two disagree. No further fee month is
   * begun once so many seconds have passed.
   */
  async run(seconds = Infinity): Promise<void> {
    const began = performance.now();
    await this.#prepare();
    for (let count = 0; count < this.#plan.feeMonths; count += 1) {
      if (performance.now() - began > seconds * 1000) return;
      await this.#live(plus(this.#plan.from, count));
    }
  }

  async #prepare(): Promise<void> {
    const { database, client } = this.#stage;
    const { seed, persons, from } = this.#plan;
    const records = new Records(database);
    this.#officer = await client.signedIn('officer');
    for (let place = 0; place < UNITS; place += 1) {
      const number = `${String(seed % 10_000).padStart(4, '0')}${String(place + 10)}`;
      const unitNo = `32059990000${number}`;
      const offersCivilServant = place === 0;
      const unitType = offersCivilServant ? 'PUBLIC_INSTITUTION' : 'ENTERPRISE';
      const unitId = await records.unit({ unitNo, name: `甲${number}厂`, unitType });
      await records.account({ username: `clerk-of-${number}`, roles: ['CLERK'], units: [unitId] });
      this.#clerks.set(unitNo, await client.signedIn(`clerk-of-${number}`));
      this.#units.push({ unitNo, offersCivilServant });
    }
    const taken = await database.query<{ id: string }>('SELECT id_no_18 AS id FROM canbao.person');
    this.#people = somePeople(persons, seed, Number(from.slice(0, 4)), new Set(taken.map(({ id }) => id)));
  }

  /** A fee month: two days of its declarations, its settlement, and what was left over from the one before. */
  async #live(feeMonth: string): Promise<void> {
    const random = this.#random;
    const time = (): string => `${String(random.between(8, 16)).padStart(2, '0')}:${random.between(10, 59)}`;
    await this.#moveTo(`${plus(feeMonth, -1)}-${random.between(11, 28)}T${time()}`);
    await this.#round(0.55);
    if (random.chance(0.5)) await this.#settle(plus(feeMonth, -1), this.#units);
    await this.#pay();
    await this.#moveTo(`${feeMonth}-0${random.between(1, 6)}T${time()}`);
    await this.#round(0.4);
    await this.#moveTo(`${feeMonth}-07T${time()}`);
    await this.#round(0.04);
    if (random.chance(0.3)) await this.#changeOfMind(feeMonth);
    // one unit may be left until later
    const left = random.chance(0.4) ? random.one(this.#units) : null;
    await this.#settle(plus(feeMonth, -1), this.#units);
    await this.#settle(
      feeMonth,
      this.#units.filter((unit) => unit !== left),
    );
  }

  /** The month is settled, the clock set back into its declarations, and the month settled anew. */
  async #changeOfMind(feeMonth: string): Promise<void> {
    await this.#settle(feeMonth, this.#random.some(this.#units));
    await this.#moveTo(`${feeMonth}-06T16:59`);
    await this.#compare();
    await this.#round(0.15);
    await this.#moveTo(`${feeMonth}-${this.#random.one(['06T17:00', '08T09:00', '10T23:59'])}`);
  }

  async #moveTo(moment: string): Promise<void> {
    await this.#officer.ask(SET_CLOCK, { now: `${moment}:00+08:00` });
    this.#hall.moveTo(moment);
    // few look-ups may fail in an hour of the machine's own time, and here a year passes in it
    await this.#stage.database.query('DELETE FROM canbao.lookup_failure');
  }

  /** Some of the people, several at once, each with a step or two. */
  async #round(share: number): Promise<void> {
    const people = this.#people.filter(({ random }) => random.chance(share));
    const next = people.values();
    const work = async (): Promise<void> => {
      for (const person of next) {
        await this.#take(person);
        if (person.random.chance(0.35)) await this.#take(person);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #take(person: Person): Promise<void> {
    const step = chooseStep(person, this.#hall, this.#units);
    this.#note(person.idNo, step);
    const clerk = this.#clerks.get(step.unitNo)!;
    try {
      const preview = await previewed(clerk, step);
      const expected = inModel(this.#hall, step);
      const outcome = `${step.kind} ${expected.outcome}`;
      this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
      compareStep(preview, await submitted(clerk, step), expected);
    } catch (error) {
      throw this.#failure(error instanceof Error ? error.message : String(error), [person.idNo]);
    }
  }

  #note(idNo: string, step: Step): void {
    const { kind, unitNo } = step;
    const detail = 'wage' in step ? { ...step, wage: yuan(step.wage) } : step;
    const told = this.#told.get(idNo) ?? [];
    this.#told.set(idNo, [...told, `${this.#hall.moment} ${kind} in ${unitNo} ${JSON.stringify(detail)}`]);
  }

  /** Settles the month for these units, one by one or all that there are. */
  async #settle(feeMonth: string, units: readonly Unit[]): Promise<void> {
    if (feeMonth < this.#plan.from) return;
    const all = units.length === UNITS && this.#random.chance(0.5);
    const order = all ? [null] : units.map(({ unitNo }) => unitNo);
    for (const unitNo of order) await this.#officer.ask(SETTLE, { feeMonth, unitNo });
    for (const { unitNo } of units) this.#hall.settle(unitNo, feeMonth);
    await this.#compare();
  }

  /** Some bills are paid, in part, in full, or too much. */
  async #pay(): Promise<void> {
    for (const { unitNo, feeMonth, amount } of this.#hall.bills.filter((bill) => bill.amount > 0)) {
      if (!this.#random.chance(0.3)) continue;
      const paid = this.#random.one([amount, amount, Math.ceil(amount / 2), amount + 1]);
      const reference = `${feeMonth}-${this.#random.between(1, 1e9)}`;
      const paidOn = this.#hall.moment.slice(0, 10);
      await this.#officer.ask(PAY, { input: { unitNo, feeMonth, amount: yuan(paid), reference, paidOn } });
      this.#hall.pay(unitNo, feeMonth, paid);
    }
  }

  async #compare(): Promise<void> {
    const unitNos = this.#units.map(({ unitNo }) => unitNo);
    const found = await differences(this.#stage.database, this.#hall, unitNos);
    if (found.length === 0) return;
    const concerned = this.#people.map(({ idNo }) => idNo).filter((idNo) => found.some((line) => line.includes(idNo)));
    throw this.#failure(found.slice(0, 20).join('\n'), concerned.slice(0, 3));
  }

  #failure(what: string, idNos: readonly string[]): Error {
    const steps = idNos.flatMap((idNo) => [`History of ${idNo}:`, ...(this.#told.get(idNo) ?? [])]);
    return new Error(
      [
        `Product and model disagree; plan ${JSON.stringify(this.#plan)}, now ${this.#hall.moment}.`,
        what,
        ...steps,
      ].join('\n'),
    );
  }
}
