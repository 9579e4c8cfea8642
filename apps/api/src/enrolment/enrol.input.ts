import type { Day, Fen, InsuranceType, Month, PersonType } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { PersonTypeEnum } from '../person/index.ts';
import { DateScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '参保人员信息。Who is to be enrolled.' })
export class PersonInput {
  @Field(() => String, { description: '证件号码(18位公民身份号码)。The citizen ID number, 18 characters.' })
  idNo: string;

  @Field(() => String, { description: '姓名,须与证件一致。The name, as on the ID card.' })
  name: string;

  @Field(() => String, { nullable: true, description: '联系电话。Phone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: '居住地。Where the person lives.' })
  residence?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '参加工作时间。When the person began to work.' })
  workStartDate?: Day | null;

  @Field(() => PersonTypeEnum, {
    nullable: true,
    description: '人员类型;不填时由险种决定。The person type; left out, the insurance types decide it.',
  })
  personType?: PersonType | null;
}

@InputType({ description: '参保登记。An enrolment.' })
export class EnrolInput {
  @Field(() => ID, { description: '单位编号。The unit that enrols.' })
  unitNo: string;

  @Field(() => PersonInput, { description: '参保人员。The person.' })
  person: PersonInput;

  @Field(() => MonthScalar, { description: '本次参保时间(月)。The first month of the enrolment.' })
  startMonth: Month;

  @Field(() => MoneyScalar, { description: '月申报工资(元)。The declared monthly wage in yuan.' })
  declaredWage: Fen;

  @Field(() => [InsuranceTypeEnum], {
    nullable: true,
    description: '参保险种;不填时为必选险种。The insurance types; left out, the compulsory ones.',
  })
  insuranceTypes?: InsuranceType[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
