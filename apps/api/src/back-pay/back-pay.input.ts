import type { Month } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { MonthScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '单独补缴,或删除补缴。Back-pay on its own, or its deletion.' })
export class BackPayInput {
  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '证件号码(18位公民身份号码)。The citizen ID number, 18 characters.' })
  idNo: string;

  @Field(() => [MonthScalar], { description: '补缴月份;全部办理,或全部不办理。The months; all of them or none.' })
  months: Month[];

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
