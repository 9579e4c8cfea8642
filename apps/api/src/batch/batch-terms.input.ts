import type { Day, InsuranceType, Month } from '@canbao/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { DateScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@InputType('BatchTerms', {
  description: '整批的办理条件,用于文件中没有填写的单元格。What holds for the whole file, where a cell is blank.',
})
export class BatchTermsInput {
  @Field(() => ID, {
    nullable: true,
    description: '单位编号;经办几个单位的账号必须填写。The unit; needed by accounts that have several.',
  })
  unitNo?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份,仅增员。Of enrolments: their first month.' })
  startMonth?: Month | null;

  @Field(() => [InsuranceTypeEnum], {
    nullable: true,
    description: '险种,仅增员;不填时为必选险种。Of enrolments; left out, the compulsory ones.',
  })
  insuranceTypes?: InsuranceType[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '变更日期,仅减员;不填时为提交当日。Of stops; left out, the day of the submission.',
  })
  changeDate?: Day | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '办理文件中的第几批(从1起);文件混有几个参保月份或险种时必须填写。Which of the batches in a file that mixes months or types.',
  })
  group?: number | null;
}
