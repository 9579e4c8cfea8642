import type { Day, Fen } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '一笔缴款。One payment on a bill.' })
export class Payment {
  @Field(() => String, { description: '缴款凭证号。The payment’s own number.' })
  reference: string;

  @Field(() => MoneyScalar, { description: '缴款金额。What was paid.' })
  amount: Fen;

  @Field(() => DateScalar, { description: '缴款日期。The day of the payment.' })
  paidOn: Day;

  @Field(() => String, { description: '登记人。Who recorded it.' })
  recordedBy: string;

  @Field(() => DateTimeScalar, { description: '登记时间。When it was recorded.' })
  recordedAt: Instant;
}
