import type { InsuranceType, Month } from '@canbao/rules';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { statementOf } from './statement.ts';
import { ContributionStatement } from './statement.type.ts';

@Resolver(() => ContributionStatement)
export class StatementResolver {
  @Query(() => ContributionStatement, {
    description: '单位缴费查询:按险种、对应费款所属期和缴费类型汇总。A unit’s contributions of a fee month, added up.',
  })
  async contributionStatement(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('feeMonth', () => MonthScalar, { description: '费款所属期。The fee month.' }) feeMonth: Month,
    @Arg('insuranceType', () => InsuranceTypeEnum, {
      nullable: true,
      description: '险种;不填即全部。The insurance type; all when left out.',
    })
    insuranceType: InsuranceType | null | undefined,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
  ): Promise<ContributionStatement> {
    const then = await asKnown(context, asOf);
    const { id } = await then.requireUnit(unitNo, 'charge');
    const told = await statementOf(await then.reading(), id, feeMonth, insuranceType ?? null, then.clock.today());
    return Object.assign(told, { known: then.known });
  }
}
