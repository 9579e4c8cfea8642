import type { NewDeclaration } from '../declaration/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** Who reviewed a declaration, when, and with which words. */
export interface Reviewed {
  readonly accountId: number;
  readonly at: Instant;
  readonly comment: string | null;
}

/** What the review came to; what is left out stays as it was when it was submitted. */
export type Conclusion = Pick<NewDeclaration, 'state' | 'outcome' | 'message' | 'refusals'> &
  Partial<Pick<NewDeclaration, 'personId' | 'enrolmentId' | 'feeMonth' | 'before' | 'after' | 'result'>>;

/** Records the outcome of a review; afterwards the declaration stays as it is. */
export async function concludeDeclaration(
  scoped: Scoped,
  id: number,
  { accountId, at, comment }: Reviewed,
  conclusion: Conclusion,
): Promise<void> {
  const { state, outcome, message, personId, enrolmentId, feeMonth } = conclusion;
  const json = [conclusion.before, conclusion.after, conclusion.refusals, conclusion.result];
  await scoped.query(
    `/* review.conclude */ UPDATE canbao.declaration
        SET state = $2, outcome = $3, message = $4, person_id = coalesce($5, person_id),
            enrolment_id = coalesce($6, enrolment_id), fee_month = coalesce($7, fee_month),
            before = coalesce($8, before), after = coalesce($9, after), refusals = coalesce($10, refusals),
            result = coalesce($11, result),
            reviewed_by = $12, reviewed_at = to_timestamp($13::float8 / 1000), review_comment = $14
      WHERE id = $1`,
    [
      ...[id, state, outcome, message, personId, enrolmentId, feeMonth && firstDay(feeMonth)],
      ...json.map((value) => (value === undefined ? null : JSON.stringify(value))),
      ...[accountId, at, comment],
    ],
  );
}
