import { BILL_CHANGES } from '@canbao/rules';
import type { BillChange as SplitChange, BillChangeKind, Fen, Month, PersonChange } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Bill, BillLine } from '../bill/index.ts';
import { DateTimeScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

const ENGLISH: Readonly<Record<BillChangeKind, string>> = {
  JOINED: 'On this bill and not on the one before.',
  LEFT: 'On the bill before and not on this one.',
  WAGE: 'Another declared wage.',
  INSURANCE_TYPES: 'Other insurance types.',
  POLICY: 'Other rates or limits.',
  BACK_PAY: 'Back-pay on this bill.',
  FORMER_BACK_PAY: 'Back-pay that was on the bill before.',
  CORRECTION: 'Adjustments and refunds.',
};
const kinds = Object.keys(BILL_CHANGES) as BillChangeKind[];

/** 变动原因 as an enum of the schema. */
export const BillChangeKindEnum = Object.fromEntries(kinds.map((kind) => [kind, kind])) as {
  [K in BillChangeKind]: K;
};

registerEnumType(BillChangeKindEnum, {
  name: 'BillChangeKind',
  description: '应缴变动的原因。Why a bill differs from the one before it.',
  valuesConfig: Object.fromEntries(
    kinds.map((kind) => [kind, { description: `${BILL_CHANGES[kind].name}。${ENGLISH[kind]}` }]),
  ),
});

@ObjectType({ description: '一人使应缴变动多少。What one person moves the bill by.' })
export class BillChangePerson {
  @Field(() => ID, { description: '人员编号。Number of the person.' })
  personNo: string;

  @Field(() => String, { description: '姓名。The name.' })
  personName: string;

  @Field(() => String, { description: '隐去后段的证件号码。ID number, masked.' })
  maskedIdNo: string;

  @Field(() => String, {
    nullable: true,
    description: '证件号码;无权查看时为空。ID number; null for who may not see it.',
  })
  idNo: string | null;

  @Field(() => MoneyScalar, { description: '个人缴费的变动。Of the person’s share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费的变动。Of the unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '合计的变动。Of both.' })
  amount: Fen;
}

@ObjectType({ description: '一个变动原因及其金额。One cause of the difference, and what it comes to.' })
export class BillChange {
  behind: readonly PersonChange[];

  @Field(() => BillChangeKindEnum, { description: '原因。The cause.' })
  kind: BillChangeKind;

  @Field(() => String, { description: '原因的名称。Its name.' })
  name: string;

  @Field(() => String, { description: '怎么算的。What is counted under it.' })
  meaning: string;

  @Field(() => Int, { description: '涉及人数。Persons behind it.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '个人缴费的变动。Of the persons’ share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费的变动。Of the unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '合计的变动,减少为负。Of both; below zero where it gets smaller.' })
  amount: Fen;
}

@Directive('@requiresScopes(scopes: [["bill:read", "charge:read"]])')
@ObjectType({
  description: '下期应缴预测,及与上一期通知单的差额从何而来。The next bill as things stand, and why it differs.',
})
export class BillForecast {
  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => MonthScalar, { description: '费款所属期。The fee month.' })
  feeMonth: Month;

  @Field(() => DateTimeScalar, { description: '按哪一刻的参保情况计算。The moment whose records it rests on.' })
  asOf: string;

  @Field(() => Int, { description: '缴费人数。Persons charged.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '正常应缴的缴费基数总额。Sum of the bases of the month’s own charges.' })
  totalBase: Fen;

  @Field(() => MoneyScalar, { description: '个人缴费小计。The persons’ share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费小计。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '预计征集总额。The sum of the bill.' })
  amount: Fen;

  @Field(() => [BillLine], { description: '各险种的明细行,按通知单的次序。Its lines, in the notice’s order.' })
  lines: BillLine[];

  @Field(() => Bill, { nullable: true, description: '上一期通知单;还没有时为空。The bill before; null for none.' })
  previous: Bill | null;

  @Field(() => MoneyScalar, { description: '与上一期的差额。The difference from the bill before.' })
  difference: Fen;

  /** the difference by its causes, from which {@link BillChange}s are shown */
  split: readonly SplitChange[];
}
