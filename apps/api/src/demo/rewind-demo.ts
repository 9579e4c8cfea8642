import { addMonths, declarationPeriodAt, formatMoment, isRefusal, SUZHOU_POLICY } from '@canbao/rules';
import type { Moment } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import { withClient } from '../platform/postgres/connection.ts';
import type { Connection } from '../platform/postgres/connection.ts';
import { policyOfArea } from '../policy/index.ts';

/**
 * Takes back the settlement of every month that is not yet due at this moment, so that a trainer can walk through the
 * calendar both ways; the feed of events tells it. Nobody but the schema's owner may, and only in a demonstration.
 */
export async function rewindDemo(admin: Connection, moment: Moment): Promise<void> {
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
    await client.query('COMMIT');
  });
}
