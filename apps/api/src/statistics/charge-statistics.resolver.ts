import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ChargeFilter } from '../ledger/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ChargeDimension } from './charge-dimension.ts';
import { ChargeDimensionEnum, ChargeStatistic } from './charge-statistic.type.ts';
import { chargeStatistics } from './charge-statistics.ts';
import { requireAlone } from './told-cells.ts';

@Resolver(() => ChargeStatistic)
export class ChargeStatisticsResolver {
  @Query(() => [ChargeStatistic], {
    description:
      '应缴统计:按任意维度分组汇总可见的应缴明细;人数过少的单元格对无权查看身份的账号隐去,此类账号一次只能查询一项统计。Charges added up by any set of dimensions, as far as the viewer sees them; small cells are withheld from whoever may not see identities, who asks for one statistic at a time.',
  })
  chargeStatistics(
    @Arg('groupBy', () => [ChargeDimensionEnum.values], {
      description: '分组维度,次序不影响结果;空则只有一行总计。The dimensions, in any order; none gives one total.',
    })
    groupBy: ChargeDimension[],
    @Arg('filter', () => ChargeFilter, { nullable: true, description: '查询条件。Which charges.' })
    filter: ChargeFilter | null,
    @Arg('totals', () => Boolean, {
      nullable: true,
      description:
        '是否另给合计行:依次去掉最内层的维度,直到总计;险种不合计。Whether totals follow, leaving out one dimension after the other from the innermost on; never across insurance types.',
    })
    totals: boolean | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChargeStatistic[]> {
    context.mayRead('charge');
    requireAlone(context, info);
    return chargeStatistics(context, groupBy, filter ?? {}, totals ?? false);
  }
}
