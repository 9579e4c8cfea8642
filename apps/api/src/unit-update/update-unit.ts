import { openSubmission, submit } from '../operation/index.ts';
import { operationResultOf } from '../outcome/index.ts';
import type { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { unitOperation } from './unit-operation.ts';
import type { UpdateUnitInput } from './update-unit.input.ts';

/**
 * 单位信息维护: stores the unit's changed particulars with their declaration; a refusal stores the declaration alone.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED; BUSY when the unit is held too long.
 */
export async function updateUnit(context: RequestContext, input: UpdateUnitInput): Promise<OperationResult> {
  const { unitNo, idempotencyKey, ...fields } = input;
  const submission = await openSubmission(context, unitNo);
  const operation = unitOperation(submission, fields);
  return operationResultOf(context, await submit(context, submission, operation, idempotencyKey));
}
