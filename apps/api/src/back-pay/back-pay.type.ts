import type { Fen, Month } from '@canbao/rules';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PreviewedCharge } from '../enrolment/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

/** 补缴月份的状态 as an enum of the schema. */
export const BackPayMonthStateEnum = {
  OPEN: 'OPEN',
  CHARGED: 'CHARGED',
  NOT_ENROLLED: 'NOT_ENROLLED',
  RETIRED: 'RETIRED',
  TOO_OLD: 'TOO_OLD',
  POLICY_NOT_PUBLISHED: 'POLICY_NOT_PUBLISHED',
} as const;

export type BackPayMonthStateCode = keyof typeof BackPayMonthStateEnum;

registerEnumType(BackPayMonthStateEnum, {
  name: 'BackPayMonthState',
  description: '一个月份能否补缴。Whether a month can be back-paid.',
  valuesConfig: {
    OPEN: { description: '可以补缴。It can.' },
    CHARGED: { description: '已缴费或已核定。Charged already.' },
    RETIRED: { description: '已退休,不缴费。Retired in the month.' },
    NOT_ENROLLED: { description: '未在本单位参保。Not enrolled in this unit.' },
    TOO_OLD: { description: '超过网上补缴期限。Further back than the limit.' },
    POLICY_NOT_PUBLISHED: { description: '该月政策尚未公布。A policy row is missing.' },
  },
});

@ObjectType({ description: '一个月份的补缴情况。What can be done about one month.' })
export class BackPayMonth {
  @Field(() => MonthScalar, { description: '月份。The month that it insures.' })
  coveredMonth: Month;

  @Field(() => BackPayMonthStateEnum, { description: '能否补缴。Whether it can be back-paid now.' })
  state: BackPayMonthStateCode;

  @Field(() => [Refusal], { description: '不能补缴的全部原因。Every reason why it cannot be back-paid.' })
  refusals: Refusal[];

  @Field(() => [PreviewedCharge], {
    description:
      '将补缴的金额;已核定补缴的,为核定的金额。What it would come to, or the back-pay that is charged for it.',
  })
  charges: PreviewedCharge[];

  @Field(() => MoneyScalar, { description: '个人部分。The person’s share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位部分。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '合计。Both together.' })
  amount: Fen;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '由本单位哪个月的缴费通知单征收;未核定或由其他单位缴费时为空。The month whose bill carries it.',
  })
  chargedIn: Month | null;

  @Field(() => Boolean, { description: '是否有可以删除的补缴。Whether it has back-pay that can be deleted.' })
  deletable: boolean;

  @Field(() => Refusal, { nullable: true, description: '已核定的补缴不能删除的原因。Why its back-pay stays.' })
  deletionRefusal: Refusal | null;
}

@ObjectType({ description: '一名人员各月的补缴情况。What can be done about the last months of one person.' })
export class BackPayMonths {
  @Field(() => MonthScalar, { description: '当前费款所属期。The fee month whose bill would carry the back-pay.' })
  feeMonth: Month;

  @Field(() => Int, { nullable: true, description: '网上可补缴的月数。How many months can be back-paid at most.' })
  limit: number | null;

  @Field(() => String, { nullable: true, description: '姓名;不是本单位人员时为空。The name; null for a stranger.' })
  personName: string | null;

  @Field(() => [BackPayMonth], { description: '各月情况,新的在前。The months, the newest first.' })
  months: BackPayMonth[];

  @Field(() => [Refusal], { description: '现在什么都不能办理的原因。Why nothing at all can be done now.' })
  refusals: Refusal[];
}
