import { Random } from '../histories/random.ts';
import type { TestHall } from '../support/hall.ts';
import { buildCity } from '../support/city.ts';
import { Records } from '../support/records.ts';
import { compareAnswer } from './compare-answer.ts';
import type { Asker } from './compare-answer.ts';
import { plainBills, plainCharges, plainMovements } from './plain-rows.ts';
import { inventQuestion } from './question.ts';
import { arrearsStatistic, chargeStatistic, movementStatistic } from './statistic.ts';
import type { Statistic } from './statistic.ts';

const READS = ['charge:read', 'declaration:read', 'bill:read'];

/** Questions that were answered, by who asked which statistic, and how many of the cells were withheld. */
export interface Tally {
  readonly asked: Map<string, number>;
  cells: number;
  withheld: number;
}

/** A city, everybody who may ask about it, and what its statistics must say. */
export class StatisticsCampaign {
  readonly tally: Tally = { asked: new Map(), cells: 0, withheld: 0 };
  readonly #askers: readonly Asker[];
  readonly #statistics: readonly Statistic[];

  private constructor(askers: readonly Asker[], statistics: readonly Statistic[]) {
    this.#askers = askers;
    this.#statistics = statistics;
  }

  /** Builds the city in a hall that has the demonstration's data. */
  static async prepare({ database, client }: Pick<TestHall, 'database' | 'client'>): Promise<StatisticsCampaign> {
    await buildCity(database);
    const records = new Records(database);
    await records.account({ username: 'reader', roles: ['PORTAL'], scopes: READS });
    await records.account({ username: 'insider', roles: ['PORTAL'], scopes: [...READS, 'person:read'] });
    const asker = async (name: string, masked: boolean): Promise<Asker> => {
      const units = await database.query<{ unit_no: string }>(
        `SELECT u.unit_no FROM canbao.account a JOIN canbao.account_unit o ON o.account_id = a.id
           JOIN canbao.unit u ON u.id = o.unit_id WHERE a.username = $1`,
        [name],
      );
      const own = new Set(units.map(({ unit_no }) => unit_no));
      return {
        ...{ name, masked, client: await client.signedIn(name) },
        mayList: ({ unitNo }) => own.size === 0 || own.has(unitNo),
      };
    };
    const askers = [
      await asker('analyst', true),
      await asker('reader', true),
      await asker('insider', false),
      await asker('officer', false),
      await asker('clerk', false),
      await asker('clerk2', false),
    ];
    return new StatisticsCampaign(askers, [
      chargeStatistic(await plainCharges(database)),
      movementStatistic(await plainMovements(database)),
      arrearsStatistic(await plainBills(database)),
    ]);
  }

  /** Asks as many random questions; throws with the question of the first that is answered otherwise than it should be. */
  async run(questions: number, seed: number): Promise<void> {
    const random = new Random(seed);
    for (let count = 0; count < questions; count += 1) {
      const [charges] = this.#statistics as [Statistic];
      const statistic = random.chance(0.4) ? charges : random.one(this.#statistics);
      const asker = random.chance(0.4) ? this.#askers[0]! : random.one(this.#askers);
      const question = inventQuestion(random, statistic);
      try {
        const { cells, withheld } = await compareAnswer(statistic, question, asker);
        const key = `${asker.name} ${statistic.field}`;
        this.tally.asked.set(key, (this.tally.asked.get(key) ?? 0) + 1);
        this.tally.cells += cells;
        this.tally.withheld += withheld;
      } catch (error) {
        const told = JSON.stringify({ groupBy: question.groupBy, filter: question.filter, totals: question.totals });
        throw new Error(`question ${count} of seed ${seed}: ${asker.name} asks ${statistic.field} ${told}`, {
          cause: error,
        });
      }
    }
  }
}
