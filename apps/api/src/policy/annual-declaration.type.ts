import type { Day, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { PolicyRow } from './policy.type.ts';
import { DateScalar, DateTimeScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '年度缴费申报期:现在开放的,或下一次。The annual declaration of wages, open now or next.' })
export class AnnualDeclaration {
  @Field(() => MonthScalar, { description: '所报工资自何月起执行。The fee month from which the wages count.' })
  feeMonth: Month;

  @Field(() => Boolean, { description: '现在是否开放。Whether it is open now.' })
  isOpen: boolean;

  @Field(() => DateScalar, { description: '首日。Its first day.' })
  opens: Day;

  @Field(() => DateTimeScalar, {
    description: '截止的时刻,从此刻起不再受理。The moment from which nothing is accepted any more.',
  })
  closes: string;

  @Field(() => DateScalar, {
    description: '此后恢复零星基数调整的日期。The day from which single wages are adjusted again.',
  })
  resumes: Day;

  @Field(() => PolicyRow, { description: '依据的政策参数,注明正式或暂定。The policy row behind it.' })
  row: PolicyRow;
}
