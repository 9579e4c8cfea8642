import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { OperationResult } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { updatePerson } from './update-person.ts';
import { UpdatePersonInput } from './update-person.input.ts';

@Resolver()
export class PersonUpdateResolver {
  @Mutation(() => OperationResult, {
    description:
      '人员信息维护:变更一名在保人员的联系方式等;证件号码、出生日期、性别和人员类型不能由此变更。Changes a member’s particulars.',
  })
  updatePerson(
    @Arg('input', () => UpdatePersonInput, { description: '人员信息维护。The changes.' }) input: UpdatePersonInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationResult> {
    return updatePerson(context, input);
  }
}
