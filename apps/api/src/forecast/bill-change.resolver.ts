import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ListOptions, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { personsBehind } from './bill-change.ts';
import { BillChange, BillChangePerson } from './forecast.type.ts';

@Resolver(() => BillChange)
export class BillChangeResolver {
  @FieldResolver(() => [BillChangePerson], {
    description: '涉及的人员,变动大的在前;只分页,不排序。The persons behind it, the largest change first.',
  })
  items(
    @Root() change: BillChange,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' })
    options: ListOptions | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<BillChangePerson[]> {
    return personsBehind(context, change, pageOf(options));
  }
}
