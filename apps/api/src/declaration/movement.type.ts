import type { Month } from '@canbao/rules';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { MonthScalar } from '../platform/graphql/scalars.ts';

@Directive('@requiresScopes(scopes: [["declaration:read"]])')
@ObjectType({
  description:
    '一个申报期的增减员:期初人数 + 增员 − 减员 = 期末人数,按已办理的申报计。Movement of a declaration period: start + joined − left = end, by declarations carried out.',
})
export class Movement {
  @Field(() => MonthScalar, { description: '费款所属期。The fee month of the period.' })
  feeMonth: Month;

  @Field(() => Int, { description: '期初参保人数。Persons enrolled when the period opened.' })
  start: number;

  @Field(() => Int, { description: '增员人数。Enrolments declared in it.' })
  joined: number;

  @Field(() => Int, { description: '减员人数。Stops declared in it.' })
  left: number;

  @Field(() => Int, { description: '期末参保人数。Persons enrolled at its end.' })
  end: number;
}
