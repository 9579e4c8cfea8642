import type { Month, PersonType } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { PersonTypeEnum } from '../person/index.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '人员类型变更。A change of one member’s person type.' })
export class ChangePersonTypeInput {
  @Field(() => ID, { description: '单位编号。The unit that declares it.' })
  unitNo: string;

  @Field(() => String, { description: '证件号码(18位公民身份号码)。The citizen ID number, 18 characters.' })
  idNo: string;

  @Field(() => PersonTypeEnum, {
    description: '变更后的人员类型:职工在职或公务员在职。The new type: employee or civil servant, at work.',
  })
  personType: PersonType;

  @Field(() => MonthScalar, {
    description: '自何月起,只能是当前费款所属期。From which month; it can only be the current fee month.',
  })
  fromMonth: Month;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
