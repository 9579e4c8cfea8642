import type { Day, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '申报期:今天的申报计入哪个费款所属期。The declaration period in which now lies.' })
export class DeclarationPeriod {
  @Field(() => MonthScalar, {
    description:
      '费款所属期;结算期内为正在结算的月份。The fee month; within the settlement window the one being settled.',
  })
  feeMonth: Month;

  @Field(() => DateScalar, { description: '开始申报的日期。The first day of declarations.' })
  opens: Day;

  @Field(() => DateTimeScalar, {
    description: '截止申报的时刻,从此刻起不再受理。The moment from which nothing is accepted any more.',
  })
  closes: string;

  @Field(() => Boolean, { description: '现在是否受理申报。Whether declarations are accepted now.' })
  isOpen: boolean;

  @Field(() => DateScalar, { description: '今天的业务日期。Today, by the business clock.' })
  today: Day;

  @Field(() => DateTimeScalar, { description: '现在的业务时刻。Now, by the business clock.' })
  now: string;

  @Field(() => DateScalar, { description: '结算期首日。First day of the settlement window.' })
  settlementFrom: Day;

  @Field(() => DateScalar, { description: '结算期末日。Last day of the settlement window.' })
  settlementThrough: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: '结算期内,恢复申报的日期;否则为空。Within the settlement window, when declarations open again.',
  })
  reopens: Day | null;

  @Field(() => DateScalar, { description: '可以打印缴费通知单的首日。From when the payment notice can be printed.' })
  noticeFrom: Day;

  @Field(() => DateScalar, { description: '缴费截止日。The last day for payment.' })
  dueOn: Day;

  @Field(() => Boolean, { description: '业务日期是否为演示日期。Whether the clock is a demonstration clock.' })
  demo: boolean;
}
