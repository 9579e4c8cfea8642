import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { review } from './review.ts';

@Resolver()
export class ReviewResolver {
  @Mutation(() => Declaration, {
    description:
      '审核待办的申报(经办机构,非提交人):同意则按此刻的记录重新判定并办理,不同意须写明意见。Approves or rejects a declaration that waits.',
  })
  review(
    @Arg('declarationId', () => ID, { description: '申报编号。The number of the declaration.' }) declarationId: string,
    @Arg('approve', () => Boolean, { description: '是否同意。Approve, or reject.' }) approve: boolean,
    @Arg('comment', () => String, { nullable: true, description: '审核意见;不同意时必填。Required to reject.' })
    comment: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    if (!/^\d{1,15}$/.test(declarationId)) throw requestError('NOT_FOUND', { what: '该申报' });
    return review(context, Number(declarationId), approve, comment);
  }
}
