import type { Month } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

export interface OverviewRow {
  units: number;
  settled: number;
  persons: number;
  amount: number;
}

/** How many units have somebody to charge in the month, how many of them a bill, and what those come to. */
export async function overviewOf(scoped: Scoped, feeMonth: Month, unitId: number | null): Promise<OverviewRow> {
  const [row] = await scoped.query<OverviewRow>(
    `/* settlement.overview */ SELECT count(*)::integer AS units, count(b.id)::integer AS settled,
       coalesce(sum(b.persons), 0)::integer AS persons, coalesce(sum(b.amount_fen), 0)::bigint AS amount
       FROM canbao.unit u LEFT JOIN canbao.bill b ON b.unit_id = u.id AND b.fee_month = $1
      WHERE ($2::integer IS NULL OR u.id = $2) AND (b.id IS NOT NULL OR EXISTS (SELECT FROM canbao.enrolment e
            WHERE e.unit_id = u.id AND e.start_month <= $1 AND (e.end_month IS NULL OR e.end_month >= $1)))`,
    [firstDay(feeMonth), unitId],
  );
  return row!;
}
