import type { Day, Fen } from '@canbao/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { PolicyRow } from '../policy/index.ts';
import { DateScalar, MoneyScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '欠缴金额不变的一段日子。Days on which the same sum was overdue.' })
export class OverdueDays {
  @Field(() => DateScalar, { description: '自。The first day.' })
  from: Day;

  @Field(() => DateScalar, { description: '至。The last day.' })
  to: Day;

  @Field(() => Int, { description: '天数。How many.' })
  days: number;

  @Field(() => MoneyScalar, { description: '欠缴金额。What was overdue.' })
  overdue: Fen;
}

@ObjectType({ description: '滞纳金及其计算过程。The late fee of a bill, with its working.' })
export class LateFee {
  @Field(() => DateScalar, { description: '算至。The day through which it is counted.' })
  through: Day;

  @Field(() => MoneyScalar, { description: '滞纳金。The fee: the sum of amount × days × rate, rounded once.' })
  amount: Fen;

  @Field(() => [OverdueDays], { description: '各段欠缴。What was overdue, and for how long.' })
  parts: OverdueDays[];

  @Field(() => PolicyRow, { description: '依据的政策参数。The policy row of the rate.' })
  row: PolicyRow;
}
