import { checkEligibilityInput, enrolmentEligibility as judge, monthOf, yearOf } from '@canbao/rules';
import type { ValidEnrolmentInput } from '@canbao/rules';
import { feeMonthOf, LookupBudget, openSubmission } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import { badInput, onTheWire } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { EnrolmentEligibility } from './eligibility.type.ts';
import { loadFacts } from './enrolment.store.ts';

/**
 * 参保资格: every reason why somebody could not be enrolled from the latest open month, before a form is filled in, and from
 * when the date alone would let it pass. A wrong name counts against the account's budget as in an enrolment.
 * Errors: those of previewEnrolment.
 */
export async function enrolmentEligibility(
  context: RequestContext,
  asked: { readonly unitNo: string; readonly idNo: string; readonly name: string },
): Promise<EnrolmentEligibility> {
  const submission = await openSubmission(context, asked.unitNo);
  const { unit, moment, policy } = submission;
  const checked = checkEligibilityInput(asked, { name: unit.name, unitType: unit.unitType }, moment, policy);
  if (!checked.ok) throw badInput(checked.refusals);
  return LookupBudget.of(context).spend(() => lookUp(context, submission, checked.input));
}

async function lookUp(
  context: RequestContext,
  submission: Submission,
  input: ValidEnrolmentInput,
): Promise<EnrolmentEligibility & { lookUpFailed: boolean }> {
  const { unit, moment, policy } = submission;
  const asked = { feeMonth: feeMonthOf(submission), year: yearOf(monthOf(moment.day)), lock: false };
  const facts = await loadFacts(await context.reading(), unit.id, input, asked);
  const { eligible, refusals, earliestDate } = judge(input, facts, moment, policy);
  return {
    eligible,
    startMonth: input.startMonth,
    refusals: refusals.map(onTheWire),
    earliestDate,
    lookUpFailed: refusals.some(({ code }) => code === 'NAME_MISMATCH'),
  };
}
