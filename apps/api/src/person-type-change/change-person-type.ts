import { openSubmission, submit } from '../operation/index.ts';
import { operationResultOf } from '../outcome/index.ts';
import type { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ChangePersonTypeInput } from './change-person-type.input.ts';
import { personTypeOperation } from './person-type-operation.ts';

/**
 * 人员类型变更: decides by the same rules as the preview and stores the new terms, the type on the person's record and the
 * declaration; a refusal stores the declaration alone. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT,
 * LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED; BUSY when what it needs is held too long.
 */
export async function changePersonType(
  context: RequestContext,
  { unitNo, idempotencyKey, ...asked }: ChangePersonTypeInput,
): Promise<OperationResult> {
  const submission = await openSubmission(context, unitNo);
  const operation = personTypeOperation(submission, asked);
  return operationResultOf(context, await submit(context, submission, operation, idempotencyKey));
}
