import { fen } from '@canbao/rules';
import type { EnrolmentDecision } from '@canbao/rules';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { decide, factsFor, openCase } from './consider-enrolment.ts';
import type { EnrolInput } from './enrol.input.ts';
import type { EnrolmentPreview } from './enrolment.type.ts';
import { withinLookupBudget } from './lookup-budget.ts';

/**
 * 参保登记预览: what `enrol` would answer and store now. A wrong name counts against the account's budget here too.
 * Errors: those of enrol.
 */
export async function previewEnrolment(context: RequestContext, input: EnrolInput): Promise<EnrolmentPreview> {
  const enrolmentCase = await openCase(context, input);
  const decision = await withinLookupBudget(context, async () =>
    decide(enrolmentCase, await factsFor(await context.reading(), enrolmentCase, false)),
  );
  return shownPreview(decision);
}

function shownPreview({ plan, ...decision }: EnrolmentDecision): EnrolmentPreview {
  const nothing = fen(0);
  const backPay = (plan?.backPay ?? []).flatMap(({ coveredMonth, base, lines }) =>
    lines.map(({ insuranceType, personal, employer }) => ({
      coveredMonth,
      insuranceType,
      base,
      personal,
      employer,
      amount: fen(personal + employer),
    })),
  );
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
