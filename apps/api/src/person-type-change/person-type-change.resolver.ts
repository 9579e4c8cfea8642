import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { OperationPreview, OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { changePersonType } from './change-person-type.ts';
import { ChangePersonTypeInput } from './change-person-type.input.ts';
import { previewPersonTypeChange } from './preview-person-type-change.ts';

@Resolver()
export class PersonTypeChangeResolver {
  @Query(() => OperationPreview, {
    description: '人员类型变更预览:与提交同样的规则,不做任何登记。The answer of changePersonType, with nothing stored.',
  })
  previewPersonTypeChange(
    @Arg('input', () => ChangePersonTypeInput, { description: '人员类型变更。The change of person type.' })
    input: ChangePersonTypeInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationPreview> {
    return previewPersonTypeChange(context, input);
  }

  @Mutation(() => OperationResult, {
    description:
      '人员类型变更:职工在职与公务员在职之间,自当前费款所属期起。Changes one member between employee and civil servant.',
  })
  changePersonType(
    @Arg('input', () => ChangePersonTypeInput, { description: '人员类型变更。The change of person type.' })
    input: ChangePersonTypeInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationResult> {
    return changePersonType(context, input);
  }
}
