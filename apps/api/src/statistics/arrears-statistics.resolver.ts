import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ArrearsDimension } from './arrears-dimension.ts';
import { ArrearsDimensionEnum, ArrearsFilter, ArrearsStatistic } from './arrears-statistic.type.ts';
import { arrearsStatistics } from './arrears-statistics.ts';
import { askStatistic, requireAlone } from './ask-statistic.ts';
import { GroupBy, Totals } from './statistic-arguments.input.ts';

@Resolver(() => ArrearsStatistic)
export class ArrearsStatisticsResolver {
  @Query(() => [ArrearsStatistic], {
    description:
      '欠费统计:按任意维度分组统计可见单位的应缴、已缴和欠缴;人数过少的单元格对无权查看身份的账号隐去。What was billed, paid and is owed, by any set of dimensions; small cells are withheld from whoever may not see identities.',
  })
  async arrearsStatistics(
    @GroupBy(ArrearsDimensionEnum.values)
    groupBy: ArrearsDimension[],
    @Arg('filter', () => ArrearsFilter, { nullable: true, description: '查询条件。Which bills.' })
    filter: ArrearsFilter | null,
    @Totals()
    totals: boolean | null,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArrearsStatistic[]> {
    context.mayRead('bill');
    requireAlone(context, info);
    return askStatistic(await asKnown(context, asOf), info, (asking) =>
      arrearsStatistics(asking, { groupBy, filter: filter ?? {}, totals: totals ?? false }),
    );
  }
}
