import { declarationPeriodAt, earliestEnrolment, fen, isRefusal, latestStartMonth, monthOf } from '@canbao/rules';
import { LookupBudget, openSubmission } from '../operation/index.ts';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { EnrolmentEligibility } from './eligibility.type.ts';
import { enrolmentOperation } from './enrolment-operation.ts';

/** Any wage will do: no reason depends on it. */
const SOME_WAGE = fen(100_000);

/**
 * 参保资格: every reason why somebody could not be enrolled from the latest open month, before a form is filled in. A wrong
 * name counts against the account's budget as in an enrolment. Errors: those of previewEnrolment.
 */
export async function enrolmentEligibility(
  context: RequestContext,
  request: { readonly unitNo: string; readonly idNo: string; readonly name: string },
): Promise<EnrolmentEligibility> {
  const submission = await openSubmission(context, request.unitNo);
  const { policy, moment } = submission;
  const period = declarationPeriodAt(policy, moment);
  const startMonth = isRefusal(period) ? monthOf(moment.day) : latestStartMonth(period);
  const { idNo, name } = request;
  const operation = enrolmentOperation(submission, { idNo, name, startMonth, declaredWage: SOME_WAGE });
  const { decision } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  return {
    eligible: decision.plan !== null,
    startMonth,
    refusals: decision.refusals.map(onTheWire),
    earliestDate: earliestEnrolment(decision.refusals, moment.day, policy),
  };
}
