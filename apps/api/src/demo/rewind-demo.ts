import { addMonths, declarationPeriodAt, formatMoment, isRefusal, SUZHOU_POLICY } from '@canbao/rules';
import type pg from 'pg';
import type { Clock } from '../platform/clock/clock.ts';
import { firstDay } from '../platform/database/month-column.ts';
import { withClient } from '../platform/postgres/connection.ts';
import type { Connection } from '../platform/postgres/connection.ts';
import { policyOfArea } from '../policy/index.ts';

/** Where it is noted since when the hall knows of a thing, or until when it knew of it. */
const KNOWN = {
  declaration: ['known_from', 'coalesce(known_from, reviewed_at, submitted_at)'],
  bill: ['known_from', 'known_from'],
  payment: ['known_from', 'coalesce(known_from, recorded_at)'],
  former_row: ['known_until', 'known_until'],
} as const;

/**
 * Takes back the settlement of every month that is not yet due at this moment, so that a trainer can walk through the
 * calendar both ways; the feed of events tells it. What was recorded later on the calendar and stays is known from this
 * moment on. Nobody but the schema's owner may, and only in a demonstration.
 */
export async function rewindDemo(admin: Connection, clock: Clock): Promise<void> {
  const moment = clock.moment();
  const period = declarationPeriodAt(policyOfArea(SUZHOU_POLICY.area), moment);
  if (isRefusal(period)) return;
  const lastDue = firstDay(period.isOpen ? addMonths(period.feeMonth, -1) : period.feeMonth);
  await withClient(admin, async (client) => {
    await client.query(`BEGIN; SET LOCAL ROLE canbao_owner;
      SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true)`);
    await client.query(`/* demo.moment */ SELECT set_config('canbao.moment', $1, true)`, [formatMoment(moment)]);
    for (const statement of [
      'DELETE FROM canbao.document WHERE fee_month > $1',
      'DELETE FROM canbao.bill_line WHERE bill_id IN (SELECT id FROM canbao.bill WHERE fee_month > $1)',
      'DELETE FROM canbao.payment WHERE bill_id IN (SELECT id FROM canbao.bill WHERE fee_month > $1)',
      'DELETE FROM canbao.bill WHERE fee_month > $1',
      'DELETE FROM canbao.charge WHERE fee_month > $1 AND kind = 10',
    ]) {
      await client.query(`/* demo.rewind */ ${statement}`, [lastDue]);
    }
    await knowFrom(client, clock.date());
    await client.query('COMMIT');
  });
}

async function knowFrom(client: pg.ClientBase, now: Date): Promise<void> {
  for (const [table, [column, known]] of Object.entries(KNOWN)) {
    await client.query(`/* demo.known */ UPDATE canbao.${table} SET ${column} = $1 WHERE ${known} > $1`, [now]);
  }
  await client.query(
    `/* demo.past-begin */ INSERT INTO canbao.past_begin (at) SELECT $1 WHERE $1 < canbao.first_known()
      ON CONFLICT (sole) DO UPDATE SET at = excluded.at`,
    [now],
  );
}
