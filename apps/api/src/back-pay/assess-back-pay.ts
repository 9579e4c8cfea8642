import { openSubmission, submit } from '../operation/index.ts';
import { operationResultOf } from '../outcome/index.ts';
import type { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { BackPayInput } from './back-pay.input.ts';
import { backPayOperation } from './back-pay-operation.ts';

/**
 * 单独补缴: charges months before the fee month that nobody has charged, to be billed in the fee month. Errors: UNAUTHENTICATED,
 * FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED, BUSY.
 */
export async function assessBackPay(context: RequestContext, input: BackPayInput): Promise<OperationResult> {
  const submission = await openSubmission(context, input.unitNo);
  const operation = backPayOperation(submission, input);
  return operationResultOf(context, await submit(context, submission, operation, input.idempotencyKey));
}
