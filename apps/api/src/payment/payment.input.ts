import type { Day, Fen, Month } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '登记一笔缴款。A payment on a bill.' })
export class PaymentInput {
  @Field(() => ID, { description: '单位编号。The unit whose bill is paid.' })
  unitNo: string;

  @Field(() => MonthScalar, { description: '费款所属期。The fee month of the bill.' })
  feeMonth: Month;

  @Field(() => MoneyScalar, {
    description: '缴款金额(元);可以少于或多于应缴。What was paid; less or more than is due.',
  })
  amount: Fen;

  @Field(() => String, {
    description:
      '缴款凭证号:同一通知单的同一凭证号只登记一次。The payment’s own number; under it a bill’s payment is recorded once.',
  })
  reference: string;

  @Field(() => DateScalar, { description: '缴款日期。The day of the payment.' })
  paidOn: Day;
}
