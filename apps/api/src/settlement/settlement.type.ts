import type { Fen, Month } from '@canbao/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bill } from '../bill/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

@ObjectType({ description: '一次结算征集的结果。What a settlement has done.' })
export class Settlement {
  @Field(() => MonthScalar, { description: '费款所属期。The fee month.' })
  feeMonth: Month;

  @Field(() => Int, { description: '本次结算的单位数。Units settled by this call.' })
  units: number;

  @Field(() => Int, { description: '本次核定的人数。Persons charged by this call.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '本次核定的金额。The sum of this call’s bills.' })
  amount: Fen;

  @Field(() => Int, { description: '此前已结算、保持不变的单位数。Units that had their bill already.' })
  alreadySettled: number;

  @Field(() => [Bill], { description: '本次出具的通知单(至多 200 份)。The bills of this call, 200 at most.' })
  bills: Bill[];
}

@ObjectType({ description: '一个费款所属期的结算情况。How far a fee month is settled.' })
export class SettlementOverview {
  @Field(() => MonthScalar, { description: '费款所属期。The fee month.' })
  feeMonth: Month;

  @Field(() => Int, { description: '应结算的单位数。Units that have somebody to charge.' })
  units: number;

  @Field(() => Int, { description: '已结算的单位数。Units that have their bill.' })
  settledUnits: number;

  @Field(() => Int, { description: '已核定人数。Persons on those bills.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '已核定金额。The sum of those bills.' })
  amount: Fen;

  @Field(() => Boolean, { description: '现在能否结算。Whether it may be settled now.' })
  maySettle: boolean;

  @Field(() => Refusal, { nullable: true, description: '不能结算的原因。Why not.' })
  refusal: Refusal | null;
}
