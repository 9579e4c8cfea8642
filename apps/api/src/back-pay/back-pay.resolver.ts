import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { OperationPreview, OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { assessBackPay } from './assess-back-pay.ts';
import { BackPayInput } from './back-pay.input.ts';
import { BackPayMonths } from './back-pay.type.ts';
import { backPayMonths } from './back-pay-months.ts';
import { deleteBackPay } from './delete-back-pay.ts';
import { previewBackPay, previewBackPayDeletion } from './preview-back-pay.ts';

const INPUT = { description: '人员与月份。The person and the months.' };

@Resolver()
export class BackPayResolver {
  @Query(() => BackPayMonths, {
    description:
      '一名人员(含已离职)近期各月能否补缴、已核定的补缴能否删除。What can be done about a person’s last months.',
  })
  backPayMonths(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('idNo', () => String, { description: '证件号码。The ID number.' }) idNo: string,
    @Ctx() context: RequestContext,
  ): Promise<BackPayMonths> {
    return backPayMonths(context, unitNo, idNo);
  }

  @Query(() => OperationPreview, {
    description: '单独补缴预览:与提交同样的规则,不做任何登记。The answer of assessBackPay, with nothing stored.',
  })
  previewBackPay(
    @Arg('input', () => BackPayInput, INPUT) input: BackPayInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationPreview> {
    return previewBackPay(context, input);
  }

  @Query(() => OperationPreview, {
    description: '补缴删除预览:与提交同样的规则,不做任何登记。The answer of deleteBackPay, with nothing stored.',
  })
  previewBackPayDeletion(
    @Arg('input', () => BackPayInput, INPUT) input: BackPayInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationPreview> {
    return previewBackPayDeletion(context, input);
  }

  @Mutation(() => OperationResult, {
    description: '单独补缴:核定参保而未缴费的月份,列入当前费款所属期。Charges months that were missed.',
  })
  assessBackPay(
    @Arg('input', () => BackPayInput, INPUT) input: BackPayInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationResult> {
    return assessBackPay(context, input);
  }

  @Mutation(() => OperationResult, {
    description: '补缴删除:删除尚未出具缴费通知单的补缴。Withdraws back-pay that no bill carries yet.',
  })
  deleteBackPay(
    @Arg('input', () => BackPayInput, INPUT) input: BackPayInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationResult> {
    return deleteBackPay(context, input);
  }
}
