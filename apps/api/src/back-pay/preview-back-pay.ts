import { describeBackPay, describeBackPayDeletion } from '@canbao/rules';
import { LookupBudget, openSubmission } from '../operation/index.ts';
import { shownPreview } from '../outcome/index.ts';
import type { OperationPreview } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { backPayDeletionOperation } from './back-pay-deletion-operation.ts';
import type { BackPayInput } from './back-pay.input.ts';
import { backPayOperation } from './back-pay-operation.ts';

/** 单独补缴预览: what `assessBackPay` would answer and store now. Errors: those of assessBackPay. */
export async function previewBackPay(context: RequestContext, input: BackPayInput): Promise<OperationPreview> {
  const operation = backPayOperation(await openSubmission(context, input.unitNo), input);
  const { decision } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  const { plan } = decision;
  return shownPreview(decision, plan?.effect ?? null, plan === null ? [] : describeBackPay(plan));
}

/** 补缴删除预览: what `deleteBackPay` would answer and store now. Errors: those of deleteBackPay. */
export async function previewBackPayDeletion(context: RequestContext, input: BackPayInput): Promise<OperationPreview> {
  const operation = backPayDeletionOperation(await openSubmission(context, input.unitNo), input);
  const { decision } = await LookupBudget.of(context).spend(async () =>
    operation.consider(await context.reading(), false),
  );
  const { plan } = decision;
  return shownPreview(decision, plan?.effect ?? null, plan === null ? [] : describeBackPayDeletion(plan));
}
