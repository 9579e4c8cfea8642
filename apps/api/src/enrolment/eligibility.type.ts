import type { Day, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

@ObjectType({
  description: '能否参保:全部不予办理的原因和最早可办日期。Whether somebody can be enrolled, and every reason why not.',
})
export class EnrolmentEligibility {
  @Field(() => Boolean, { description: '现在能否参保。Whether an enrolment would pass now.' })
  eligible: boolean;

  @Field(() => MonthScalar, {
    description: '所判定的参保月份:目前可选的最近月份。The month that was asked about: the latest open.',
  })
  startMonth: Month;

  @Field(() => [Refusal], { description: '全部原因,主要的在前。Every reason, the main one first.' })
  refusals: Refusal[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '仅因日期不能办理时,最早可以办理的日期;须先处理其他事项时为空。The first day that would pass; null when something has to be done first.',
  })
  earliestDate: Day | null;
}
