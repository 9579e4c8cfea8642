import type { DeclarationKind } from '@canbao/rules';
import type { Json, NewDeclaration } from '../declaration/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** 待审核: a declaration as it was submitted, and for which unit. */
export interface Submitted {
  readonly unitId: number;
  readonly state: NewDeclaration['state'];
  readonly kind: Exclude<DeclarationKind, 'SETTLE'>;
  readonly submittedBy: number;
  readonly idNo: string | null;
  readonly personName: string | null;
  readonly input: Record<string, Json>;
}

/** The declaration, held against every other review until the transaction ends; null when there is none in reach. */
export async function holdDeclaration(scoped: Scoped, id: number): Promise<Submitted | null> {
  const [row] = await scoped.query<{
    unit_id: number;
    state: NewDeclaration['state'];
    kind: Submitted['kind'];
    submitted_by: number;
    id_no: string | null;
    person_name: string | null;
    input: Record<string, Json>;
  }>(
    `/* review.hold */ SELECT unit_id, state, kind, submitted_by, id_no, person_name, input
       FROM canbao.declaration WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row === undefined) return null;
  const { unit_id, state, kind, submitted_by, id_no, person_name, input } = row;
  return { unitId: unit_id, state, kind, submittedBy: submitted_by, idNo: id_no, personName: person_name, input };
}

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
