import { describePersonType } from '@canbao/rules';
import { LookupBudget, openSubmission } from '../operation/index.ts';
import { shownPreview } from '../outcome/index.ts';
import type { OperationPreview } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ChangePersonTypeInput } from './change-person-type.input.ts';
import { personTypeOperation } from './person-type-operation.ts';

/** 人员类型变更预览: what `changePersonType` would answer and store now. Errors: those of changePersonType. */
export async function previewPersonTypeChange(
  context: RequestContext,
  { unitNo, ...asked }: ChangePersonTypeInput,
): Promise<OperationPreview> {
  const operation = personTypeOperation(await openSubmission(context, unitNo), asked);
  const { decision } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  const { plan } = decision;
  return shownPreview(decision, plan?.known?.effect ?? null, plan === null ? [] : describePersonType(plan));
}
