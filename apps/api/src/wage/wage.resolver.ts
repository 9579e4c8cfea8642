import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { OperationPreview, OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { adjustWage } from './adjust-wage.ts';
import { AdjustWageInput } from './adjust-wage.input.ts';
import { previewAdjustWage } from './preview-adjust-wage.ts';

@Resolver()
export class WageResolver {
  @Query(() => OperationPreview, {
    description: '零星基数调整预览:与提交同样的规则,不做任何登记。The answer of adjustWage, with nothing stored.',
  })
  previewAdjustWage(
    @Arg('input', () => AdjustWageInput, { description: '零星基数调整。The change of wage.' }) input: AdjustWageInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationPreview> {
    return previewAdjustWage(context, input);
  }

  @Mutation(() => OperationResult, {
    description:
      '零星基数调整:一名在保人员的申报工资自当前费款所属期起变更;年度缴费申报期内不办理。Changes one member’s declared wage.',
  })
  adjustWage(
    @Arg('input', () => AdjustWageInput, { description: '零星基数调整。The change of wage.' }) input: AdjustWageInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationResult> {
    return adjustWage(context, input);
  }
}
