import type { Fen } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { MoneyScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '零星基数调整。A change of one member’s declared wage.' })
export class AdjustWageInput {
  @Field(() => ID, { description: '单位编号。The unit that declares it.' })
  unitNo: string;

  @Field(() => String, { description: '证件号码(18位公民身份号码)。The citizen ID number, 18 characters.' })
  idNo: string;

  @Field(() => MoneyScalar, {
    description:
      '月申报工资(元),自当前费款所属期起执行。The declared monthly wage in yuan, from the current fee month on.',
  })
  declaredWage: Fen;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
