import { fen } from '@canbao/rules';
import type { EnrolmentDecision } from '@canbao/rules';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { LookupBudget, openSubmission } from '../operation/index.ts';
import { enrolmentInputOf } from './enrol.ts';
import type { EnrolInput } from './enrol.input.ts';
import { enrolmentOperation } from './enrolment-operation.ts';
import type { EnrolmentPreview } from './enrolment.type.ts';
import { previewedCharges } from './previewed-charges.ts';

/**
 * 参保登记预览: what `enrol` would answer and store now. A wrong name counts against the account's budget here too.
 * Errors: those of enrol.
 */
export async function previewEnrolment(context: RequestContext, input: EnrolInput): Promise<EnrolmentPreview> {
  const operation = enrolmentOperation(await openSubmission(context, input.unitNo), enrolmentInputOf(input));
  const { decision } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  return shownPreview(decision);
}

function shownPreview({ plan, ...decision }: EnrolmentDecision): EnrolmentPreview {
  const nothing = fen(0);
  const backPay = (plan?.backPay ?? []).flatMap(previewedCharges);
  return {
    outcome: decision.outcome,
    message: decision.message,
    detail: decision.detail,
    feeMonth: decision.feeMonth,
    personType: decision.personType,
    contributionBase: plan?.regular.base ?? null,
    backPay,
    personal: plan?.totals.personal ?? nothing,
    employer: plan?.totals.employer ?? nothing,
    amount: plan?.totals.amount ?? nothing,
    notAssessed: [...(plan?.notAssessed ?? [])],
    alreadyCharged: [...(plan?.alreadyCharged ?? [])],
    refusals: decision.refusals.map(onTheWire),
  };
}
