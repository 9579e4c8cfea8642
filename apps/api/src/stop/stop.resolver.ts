import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { OperationPreview } from '../outcome/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { previewStop } from './preview-stop.ts';
import { stop } from './stop.ts';
import { StopInput } from './stop.input.ts';
import { StopResult } from './stop.type.ts';

@Resolver()
export class StopResolver {
  @Query(() => OperationPreview, {
    description: '减员预览:会变什么、不会变什么,不做任何登记。The answer of stop, with nothing stored.',
  })
  previewStop(
    @Arg('input', () => StopInput, { description: '减员。The stop.' }) input: StopInput,
    @Ctx() context: RequestContext,
  ): Promise<OperationPreview> {
    return previewStop(context, input);
  }

  @Mutation(() => StopResult, {
    description: '减员(停保):只改变参保状态,不去除任何应缴。Ends an enrolment; removes no charge.',
  })
  stop(
    @Arg('input', () => StopInput, { description: '减员。The stop.' }) input: StopInput,
    @Ctx() context: RequestContext,
  ): Promise<StopResult> {
    return stop(context, input);
  }
}
