import type { Clock, Instant } from './platform/clock/clock.ts';
import type { Hall } from './platform/http/hall.ts';
import type { Log } from './platform/log/log.ts';
import { withClient } from './platform/postgres/connection.ts';
import type { Connection } from './platform/postgres/connection.ts';
import type { ConnectionFor } from './platform/postgres/roles.ts';

/** What the business is opened with. */
export interface HallParts {
  /** as the database's administrator: migrations and demonstration data alone */
  admin: Connection;
  connectionFor: ConnectionFor;
  clock: Clock;
  log: Log;
  demo: boolean;
  /** CANBAO_NOW, when it was given: it wins over the moment that a trainer has set */
  startAt: Instant | undefined;
}

/** Opens the business: schema, pools, data, routes. */
export async function openHall({ connectionFor }: HallParts): Promise<Hall> {
  const ready = async (): Promise<boolean> => {
    await withClient(connectionFor('canbao_app'), (client) => client.query('/* hall.ready */ SELECT 1'));
    return true;
  };
  await ready();
  return { mount: () => undefined, ready, close: () => Promise.resolve() };
}
