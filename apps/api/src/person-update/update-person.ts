import { openSubmission, submit } from '../operation/index.ts';
import { operationResultOf } from '../outcome/index.ts';
import type { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { personOperation } from './person-operation.ts';
import type { UpdatePersonInput } from './update-person.input.ts';

/**
 * 人员信息维护: stores a member's changed particulars with their declaration; a refusal stores the declaration alone.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED; BUSY when
 * what it needs is held too long.
 */
export async function updatePerson(context: RequestContext, input: UpdatePersonInput): Promise<OperationResult> {
  const { unitNo, idempotencyKey, ...fields } = input;
  const submission = await openSubmission(context, unitNo);
  const operation = personOperation(submission, fields);
  return operationResultOf(context, await submit(context, submission, operation, idempotencyKey));
}
