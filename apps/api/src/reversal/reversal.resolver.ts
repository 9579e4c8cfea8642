import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { reversalOf } from './reversal.ts';
import { Reversal, ReversalResult } from './reversal.type.ts';
import { reverse } from './reverse.ts';

@Resolver(() => Declaration)
export class ReversalResolver {
  @FieldResolver(() => Reversal, {
    nullable: true,
    description:
      '怎样撤销此申报、会改变什么;不能撤销时说明原因。仅经办人可见。How it would be undone, or why it cannot be; for clerks and officers.',
  })
  reversal(@Root() declaration: Declaration, @Ctx() context: RequestContext): Promise<Reversal | null> {
    return reversalOf(context, declaration.id);
  }

  @Mutation(() => ReversalResult, {
    description:
      '以反向操作撤销一笔申报:各步同时办理,或都不办理。Undoes a declaration by its reverse operations, all or none.',
  })
  reverse(
    @Arg('declarationId', () => ID, { description: '申报编号。The number of the declaration.' }) declarationId: string,
    @Ctx() context: RequestContext,
  ): Promise<ReversalResult> {
    if (!/^\d{1,15}$/.test(declarationId)) throw requestError('NOT_FOUND', { what: '该申报' });
    return reverse(context, Number(declarationId));
  }
}
