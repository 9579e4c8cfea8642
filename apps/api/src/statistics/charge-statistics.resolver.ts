import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ChargeFilter } from '../ledger/index.ts';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ChargeDimension } from './charge-dimension.ts';
import { ChargeDimensionEnum, ChargeStatistic } from './charge-statistic.type.ts';
import { chargeStatistics } from './charge-statistics.ts';
import { askStatistic, requireAlone } from './ask-statistic.ts';
import { GroupBy, Totals } from './statistic-arguments.input.ts';

@Resolver(() => ChargeStatistic)
export class ChargeStatisticsResolver {
  @Query(() => [ChargeStatistic], {
    description:
      '应缴统计:按任意维度分组汇总可见的应缴明细;人数过少的单元格对无权查看身份的账号隐去,此类账号一次只能查询一项统计。Charges added up by any set of dimensions, as far as the viewer sees them; small cells are withheld from whoever may not see identities, who asks for one statistic at a time.',
  })
  async chargeStatistics(
    @GroupBy(ChargeDimensionEnum.values)
    groupBy: ChargeDimension[],
    @Arg('filter', () => ChargeFilter, { nullable: true, description: '查询条件。Which charges.' })
    filter: ChargeFilter | null,
    @Totals()
    totals: boolean | null,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChargeStatistic[]> {
    context.mayRead('charge');
    requireAlone(context, info);
    return askStatistic(await asKnown(context, asOf), info, (asking) =>
      chargeStatistics(asking, { groupBy, filter: filter ?? {}, totals: totals ?? false }),
    );
  }
}
