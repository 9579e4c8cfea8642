import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { MovementDimension } from './movement-dimension.ts';
import { MovementDimensionEnum, MovementFilter, MovementStatistic } from './movement-statistic.type.ts';
import { movementStatistics } from './movement-statistics.ts';
import { askStatistic, requireAlone } from './ask-statistic.ts';
import { GroupBy, Totals } from './statistic-arguments.input.ts';

@Resolver(() => MovementStatistic)
export class MovementStatisticsResolver {
  @Query(() => [MovementStatistic], {
    description:
      '增减员统计:按任意维度分组统计可见单位的增员、减员和净增;人数过少的单元格对无权查看身份的账号隐去。Who joined and left, by any set of dimensions; small cells are withheld from whoever may not see identities.',
  })
  async movementStatistics(
    @GroupBy(MovementDimensionEnum.values)
    groupBy: MovementDimension[],
    @Arg('filter', () => MovementFilter, { nullable: true, description: '查询条件。Which movements.' })
    filter: MovementFilter | null,
    @Totals()
    totals: boolean | null,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovementStatistic[]> {
    context.mayRead('declaration');
    requireAlone(context, info);
    return askStatistic(await asKnown(context, asOf), info, (asking) =>
      movementStatistics(asking, { groupBy, filter: filter ?? {}, totals: totals ?? false }),
    );
  }
}
