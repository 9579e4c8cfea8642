import type { Day } from '@canbao/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../platform/graphql/scalars.ts';

const CLEARS = '不填则不变,空则清除。Left out it stays, empty it is cleared.';

@InputType({
  description: '人员信息维护:只变更所填的项目。Changes of a member’s particulars; what is left out stays as it is.',
})
export class UpdatePersonInput {
  @Field(() => ID, { description: '单位编号。The unit that declares it.' })
  unitNo: string;

  @Field(() => String, {
    description: '证件号码(18位公民身份号码),不能变更。The citizen ID number, which stays as it is.',
  })
  idNo: string;

  @Field(() => String, { nullable: true, description: '姓名,只更正笔误。The name, to mend a slip.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: `联系电话。Telephone. ${CLEARS}` })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: `居住地。Place of residence. ${CLEARS}` })
  residence?: string | null;

  @Field(() => DateScalar, { nullable: true, description: `参加工作时间。When they began to work. ${CLEARS}` })
  workStartDate?: Day | null;

  @Field(() => Int, {
    nullable: true,
    description: `原法定退休年龄:女50或55,男60。Original age of retirement: women 50 or 55, men 60. ${CLEARS}`,
  })
  originalRetirementAge?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
