import { openSubmission, submit } from '../operation/index.ts';
import { operationResultOf } from '../outcome/index.ts';
import type { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { backPayDeletionOperation } from './back-pay-deletion-operation.ts';
import type { BackPayInput } from './back-pay.input.ts';

/**
 * 补缴删除: withdraws back-pay that no bill carries yet. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT,
 * LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED, BUSY.
 */
export async function deleteBackPay(context: RequestContext, input: BackPayInput): Promise<OperationResult> {
  const submission = await openSubmission(context, input.unitNo);
  const operation = backPayDeletionOperation(submission, input);
  return operationResultOf(context, await submit(context, submission, operation, input.idempotencyKey));
}
