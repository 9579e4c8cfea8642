import type { Month } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** Ends an open enrolment. The records hold it by the person's lock, so that it is still open. */
export async function endEnrolment(
  scoped: Scoped,
  enrolmentId: number,
  endMonth: Month,
  declarationId: number,
): Promise<void> {
  await scoped.rows(
    'stop.end-enrolment',
    `UPDATE canbao.enrolment SET end_month = $2, end_declaration_id = $3 WHERE id = $1 AND end_month IS NULL`,
    [enrolmentId, firstDay(endMonth), declarationId],
  );
}
