import type { EnrolmentInput } from '@canbao/rules';
import { openSubmission, submit } from '../operation/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { EnrolInput } from './enrol.input.ts';
import { enrolResultOf } from './enrol-result.ts';
import { enrolmentOperation } from './enrolment-operation.ts';
import type { EnrolResult } from './enrolment.type.ts';

/**
 * 参保登记: decides by the same rules as the preview and stores what was decided in one transaction: the person, the
 * enrolment, its back-pay charges, and the declaration. A refusal stores the declaration alone. The database holds one
 * open enrolment per person; whoever comes second is decided anew and told so.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED;
 * BUSY when what it needs is held too long.
 */
export async function enrol(context: RequestContext, input: EnrolInput): Promise<EnrolResult> {
  const submission = await openSubmission(context, input.unitNo);
  const operation = enrolmentOperation(submission, enrolmentInputOf(input));
  return enrolResultOf(context, await submit(context, submission, operation, input.idempotencyKey));
}

/** The input as the rules take it. */
export function enrolmentInputOf({ person, startMonth, declaredWage, insuranceTypes }: EnrolInput): EnrolmentInput {
  const { idNo, name, phone = null, residence = null, workStartDate = null, personType = null } = person;
  return {
    ...{ idNo, name, phone, residence, workStartDate, personType },
    ...{ startMonth, declaredWage, insuranceTypes: insuranceTypes ?? null },
  };
}
