import type { Fen, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { PreviewedCharge } from '../enrolment/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';
import { OperationOutcomeEnum } from './operation-outcome.type.ts';
import type { OperationOutcome } from './operation-outcome.type.ts';
import { ResultingBase } from './resulting-base.type.ts';

@ObjectType({
  description: '业务预览:同样的规则,不做任何登记。What an operation would give and change; nothing is stored.',
})
export class OperationPreview {
  @Field(() => OperationOutcomeEnum, { description: '结果代码。The outcome.' })
  outcome: OperationOutcome;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => [String], { description: '办理后哪些会变、哪些不变。What will change, and what will not.' })
  details: string[];

  @Field(() => MonthScalar, { description: '费款所属期。The fee month whose bill it moves.' })
  feeMonth: Month;

  @Field(() => ResultingBase, {
    nullable: true,
    description: '变更工资时,所得的缴费基数。The base that comes of another wage; null where none is declared.',
  })
  base: ResultingBase | null;

  @Field(() => [PreviewedCharge], { description: '将增加的应缴明细。Charges that come with it.' })
  added: PreviewedCharge[];

  @Field(() => [PreviewedCharge], {
    description:
      '将去除的应缴明细,包括尚未结算的较早月份通知单中的。Charges that go with it, those for an earlier unsettled bill included.',
  })
  removed: PreviewedCharge[];

  @Field(() => [PreviewedCharge], {
    description: '办理前当月正常应缴。What settlement would charge for the fee month without it.',
  })
  regularBefore: PreviewedCharge[];

  @Field(() => [PreviewedCharge], {
    description: '办理后当月正常应缴。What settlement would charge for the fee month with it.',
  })
  regularAfter: PreviewedCharge[];

  @Field(() => [MonthScalar], {
    description:
      '停保后仍保留、尚未出具通知单的补缴月份,可另行删除。Back-pay that a stop leaves and that can still be deleted.',
  })
  remainingBackPay: Month[];

  @Field(() => MoneyScalar, { description: '个人部分的增减(减为负)。By how much the persons’ share moves.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位部分的增减。By how much the unit’s share moves.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '当月(feeMonth)应缴总额的增减。By how much the bill of feeMonth moves.' })
  amount: Fen;

  @Field(() => [Refusal], { description: '不予办理的全部原因。Every reason why it would be refused.' })
  refusals: Refusal[];
}
