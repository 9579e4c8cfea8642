import { openSubmission, submit } from '../operation/index.ts';
import { operationResultOf } from '../outcome/index.ts';
import type { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { AdjustWageInput } from './adjust-wage.input.ts';
import { wageOperation } from './wage-operation.ts';

/**
 * 零星基数调整: decides by the same rules as the preview and stores the new terms with their declaration; a refusal stores the
 * declaration alone. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED,
 * IDEMPOTENCY_KEY_REUSED; BUSY when what it needs is held too long.
 */
export async function adjustWage(context: RequestContext, input: AdjustWageInput): Promise<OperationResult> {
  const { unitNo, idNo, declaredWage, idempotencyKey } = input;
  const submission = await openSubmission(context, unitNo);
  const operation = wageOperation(submission, { idNo, declaredWage, annual: false });
  return operationResultOf(context, await submit(context, submission, operation, idempotencyKey));
}
