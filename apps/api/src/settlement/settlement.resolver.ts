import type { Month } from '@canbao/rules';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { settle, settlementOverview } from './settle.ts';
import { Settlement, SettlementOverview } from './settlement.type.ts';

@Resolver()
export class SettlementResolver {
  @Query(() => SettlementOverview, {
    description: '一个费款所属期的结算情况(经办机构)。How far a fee month is settled; for officers.',
  })
  settlementOverview(
    @Arg('feeMonth', () => MonthScalar, { description: '费款所属期。The fee month.' }) feeMonth: Month,
    @Ctx() context: RequestContext,
  ): Promise<SettlementOverview> {
    return settlementOverview(context, feeMonth);
  }

  @Mutation(() => Settlement, {
    description: '结算征集:核定应缴并出具通知单;重复办理不改变已出具的。Settles a fee month; for officers.',
  })
  settle(
    @Arg('feeMonth', () => MonthScalar, { description: '费款所属期。The fee month.' }) feeMonth: Month,
    @Arg('unitNo', () => ID, { nullable: true, description: '单位编号;不填为全部单位。One unit; all when left out.' })
    unitNo: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Settlement> {
    return settle(context, feeMonth, unitNo ?? null);
  }
}
