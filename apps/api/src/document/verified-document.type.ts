import type { Day, Fen, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '单据验真的结果:当时打印了什么,现在是否仍然如此。What was printed under a code.' })
export class VerifiedDocument {
  @Field(() => String, { description: '验证码,四位一组。The code.' })
  code: string;

  @Field(() => String, { description: '单据名称。What kind of form it is.' })
  kind: string;

  @Field(() => String, { description: '单位名称。Name of the unit.' })
  unitName: string;

  @Field(() => MonthScalar, { description: '费款所属期。The fee month.' })
  feeMonth: Month;

  @Field(() => String, { description: '通知单据号。Number of the notice.' })
  noticeNo: string;

  @Field(() => MoneyScalar, { description: '核定征集总额。The sum that was printed.' })
  amount: Fen;

  @Field(() => String, { description: '大写金额。The sum in capitals.' })
  amountInCapitals: string;

  @Field(() => DateScalar, { description: '出具日期。The day on which the bill was issued.' })
  issuedOn: Day;

  @Field(() => DateScalar, { description: '首次打印日期。The day on which it was first printed.' })
  printedOn: Day;

  @Field(() => Boolean, { description: '与现在的记录是否仍然一致。Whether it is still true.' })
  stillTrue: boolean;
}
