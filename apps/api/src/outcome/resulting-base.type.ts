import type { BaseLimit, Fen, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { BaseLimitEnum } from '../ledger/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { PolicyRow } from '../policy/index.ts';

@ObjectType({ description: '申报工资所得的缴费基数。The contribution base that a declared wage gives.' })
export class ResultingBase {
  @Field(() => MonthScalar, { description: '自何月起。The first month for which it counts.' })
  from: Month;

  @Field(() => MoneyScalar, { description: '申报工资。The declared wage.' })
  declaredWage: Fen;

  @Field(() => MoneyScalar, { description: '缴费基数。The contribution base.' })
  base: Fen;

  @Field(() => BaseLimitEnum, { nullable: true, description: '受限于上限或下限;未受限时为空。The limit applied.' })
  heldTo: BaseLimit | null;

  @Field(() => PolicyRow, { description: '上下限依据的政策参数,注明正式或暂定。The policy row of the limits.' })
  limits: PolicyRow;
}
