import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { updateUnit } from './update-unit.ts';
import { UpdateUnitInput } from './update-unit.input.ts';

@Resolver()
export class UnitUpdateResolver {
  @Mutation(() => OperationResult, {
    description:
      '单位信息维护:变更名称、地址、联系人和银行账户;单位类型、统一社会信用代码、统筹区和单位编号不能变更。Changes a unit’s particulars.',
  })
  updateUnit(
    @Arg('input', () => UpdateUnitInput, { description: '单位信息维护。The changes.' }) input: UpdateUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationResult> {
    return updateUnit(context, input);
  }
}
