import { describeWage } from '@canbao/rules';
import { LookupBudget, openSubmission } from '../operation/index.ts';
import { shownPreview } from '../outcome/index.ts';
import type { OperationPreview } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { AdjustWageInput } from './adjust-wage.input.ts';
import { wageOperation } from './wage-operation.ts';

/** 零星基数调整预览: what `adjustWage` would answer and store now. Errors: those of adjustWage. */
export async function previewAdjustWage(context: RequestContext, input: AdjustWageInput): Promise<OperationPreview> {
  const { unitNo, idNo, declaredWage } = input;
  const operation = wageOperation(await openSubmission(context, unitNo), { idNo, declaredWage, annual: false });
  const { decision } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  const { plan } = decision;
  const details = plan === null ? [] : describeWage(plan);
  return shownPreview(decision, plan?.known?.effect ?? null, details, {
    base: plan?.base ?? null,
  });
}
