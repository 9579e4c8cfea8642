import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ListOptions, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { personsBehind } from './bill-change.ts';
import { forecastOf } from './forecast.ts';
import { BillChange, BillChangePerson, BillForecast } from './forecast.type.ts';

@Resolver(() => BillChange)
export class ForecastResolver {
  @Query(() => BillForecast, {
    description: '下期应缴预测:按现在的参保情况,下一张通知单会是多少,为什么变。The next bill, and why it moves.',
  })
  billForecast(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Ctx() context: RequestContext,
  ): Promise<BillForecast> {
    return forecastOf(context, unitNo);
  }

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
