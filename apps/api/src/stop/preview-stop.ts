import { describeStop } from '@canbao/rules';
import { LookupBudget, openSubmission } from '../operation/index.ts';
import { shownPreview } from '../outcome/index.ts';
import type { OperationPreview } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { StopInput } from './stop.input.ts';
import { stopOperation } from './stop-operation.ts';

/** 减员预览: what `stop` would answer and change now, and what it would leave. Errors: those of stop. */
export async function previewStop(context: RequestContext, input: StopInput): Promise<OperationPreview> {
  const submission = await openSubmission(context, input.unitNo);
  const { idNo, changeDate = null } = input;
  const operation = stopOperation(submission, { idNo, changeDate });
  const { decision, effect } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  const { plan } = decision;
  return shownPreview(decision, effect ?? null, plan === null ? [] : describeStop(plan), {
    remainingBackPay: plan?.known?.standingBackPay ?? [],
  });
}
