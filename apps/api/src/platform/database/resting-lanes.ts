import type { Database, Lane } from './transaction.ts';

/** Long enough for the next question of a page or program that asks one after another; short for whoever waits to vacuum. */
const REST_MS = 5;

interface Rest {
  readonly lane: Lane;
  readonly end: NodeJS.Timeout;
}

interface Place {
  readonly resting: Rest[];
  /** who asks the pool for a connection at this moment */
  waiting: number;
}

const places = new WeakMap<Database, Place>();

/**
 * Connections that have only read and whose transaction is still open. The next request ends it in the message that begins
 * its own, which saves it two of its five ways to the database; if none comes, it is ended here.
 */
export const restingLanes = {
  /** a resting connection of this database, if there is one */
  wake(database: Database): Lane | undefined {
    const rest = placeOf(database).resting.pop();
    if (rest !== undefined) clearTimeout(rest.end);
    return rest?.lane;
  },

  /** Asks the pool; whoever waits there is given a connection before one may rest. */
  async fromPool<T>(database: Database, connect: () => Promise<T>): Promise<T> {
    const place = placeOf(database);
    place.waiting += 1;
    try {
      return await connect();
    } finally {
      place.waiting -= 1;
    }
  },

  /** Whether the connection was laid to rest; if not, it has to be given back. */
  lay(database: Database, lane: Lane): boolean {
    const place = placeOf(database);
    if (place.waiting > 0) return false;
    const end = setTimeout(() => {
      place.resting.splice(
        place.resting.findIndex((rest) => rest.lane === lane),
        1,
      );
      // A connection that is lost by now has nothing to end.
      lane.giveBack().catch(() => undefined);
    }, REST_MS);
    place.resting.push({ lane, end });
    return true;
  },
};

function placeOf(database: Database): Place {
  const known = places.get(database);
  if (known !== undefined) return known;
  const place: Place = { resting: [], waiting: 0 };
  places.set(database, place);
  return place;
}
