import { month } from '@canbao/rules';
import { declarationRow, shownDeclaration, keptTexts } from '../declaration/index.ts';
import { enrolmentOf } from '../enrolment/index.ts';
import { openSubmission, submit } from '../operation/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { StopInput } from './stop.input.ts';
import { stopOperation } from './stop-operation.ts';
import type { StopOutcome, StopResult } from './stop.type.ts';

/**
 * 减员 (停保): ends the person's enrolment in the unit with the month of the change date; no charge is removed. A refusal
 * stores the declaration alone.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED, BUSY.
 */
export async function stop(context: RequestContext, input: StopInput): Promise<StopResult> {
  const submission = await openSubmission(context, input.unitNo);
  const { idNo, changeDate = null } = input;
  const operation = stopOperation(submission, { idNo, changeDate });
  return stopResultOf(context, await submit(context, submission, operation, input.idempotencyKey));
}

/** The result as it stands in the records. */
async function stopResultOf(context: RequestContext, declarationId: number): Promise<StopResult> {
  const row = await declarationRow(context, declarationId);
  if (row === null) throw new Error(`declaration ${declarationId} is out of sight`);
  const isDone = row.state === 'APPROVED';
  const [declaration, enrolment] = await Promise.all([
    shownDeclaration(context, row),
    isDone && row.enrolment_id !== null ? enrolmentOf(context, row.enrolment_id) : null,
  ]);
  return {
    outcome: row.outcome as StopOutcome,
    message: row.message,
    details: isDone ? keptTexts(row.result, 'details') : [],
    remainingBackPay: isDone ? keptTexts(row.result, 'remainingBackPay').map(month) : [],
    enrolment,
    refusals: row.refusals,
    declaration,
  };
}
