import type { Day } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '减员(停保)。A stop.' })
export class StopInput {
  @Field(() => ID, { description: '单位编号。The unit that stops.' })
  unitNo: string;

  @Field(() => String, { description: '证件号码(18位公民身份号码)。The citizen ID number, 18 characters.' })
  idNo: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '变更时间,上月末至本月末之间;不填为今天。The change date; today when left out.',
  })
  changeDate?: Day | null;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
