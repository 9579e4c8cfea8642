import type pg from 'pg';
import type { Instant } from '../clock/clock.ts';

/** Whose rows a transaction may touch; row security in the database holds it. */
export interface Reach {
  /** units whose clerk the viewer is, by id */
  readonly units: readonly number[];
  /** officers, analysts, portals: every unit */
  readonly agency: boolean;
  /** whose idempotency keys and look-ups these are; null for nobody */
  readonly account: number | null;
}

/** A statement that tells a transaction who acts in it. It is prepared, as each request asks it first. */
export interface Entering {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statement that tells a transaction its reach; it is forgotten with the transaction. */
export function enterReach({ units, agency, account }: Reach): Entering {
  return {
    name: 'database.reach',
    text: `SELECT set_config('canbao.units', $1, true), set_config('canbao.agency', $2, true),
      set_config('canbao.account', $3, true)`,
    values: [`{${units.join(',')}}`, agency ? 'on' : 'off', account === null ? '' : String(account)],
  };
}

/** The statement that tells a transaction which moment it is by the business clock, for what it stores to be known from. */
export function tellClock(now: Instant): pg.QueryConfig {
  const text = `/* database.clock */ SELECT set_config('canbao.clock', $1, true)`;
  return { text, values: [String(Math.trunc(now))] };
}

/** Nobody's reach: no unit's row is visible. */
export const ENTER_NOBODY = enterReach({ units: [], agency: false, account: null });
