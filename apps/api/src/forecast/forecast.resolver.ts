import type { BillChangeKind } from '@canbao/rules';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { shownChange } from './bill-change.ts';
import { forecastOf } from './forecast.ts';
import { BillChange, BillChangeKindEnum, BillForecast } from './forecast.type.ts';

@Resolver(() => BillForecast)
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

  @FieldResolver(() => [BillChange], {
    description: '差额的各个原因,合计等于差额。The causes of the difference; all of them add up to it.',
  })
  changes(
    @Root() forecast: BillForecast,
    @Arg('kind', () => BillChangeKindEnum, {
      nullable: true,
      description: '只要这个原因;不填即全部。This cause alone; all when left out.',
    })
    kind: BillChangeKind | null | undefined,
  ): BillChange[] {
    const wanted = kind ?? null;
    return forecast.split.filter((change) => wanted === null || change.kind === wanted).map(shownChange);
  }
}
