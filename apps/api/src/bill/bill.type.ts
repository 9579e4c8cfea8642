import type { ChargeKind, Day, Fen, InsuranceType, Month } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { ChargeKindEnum } from '../ledger/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '缴费通知单的一行:一个险种、一种缴费类型。One line of a bill.' })
export class BillLine {
  /** on which it was asked for; null where nobody can ask on: on paper, and of a line that is only foretold */
  bill: Bill | null;

  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => String, { description: '险种名称。Its name on the form.' })
  insuranceTypeName: string;

  @Field(() => ChargeKindEnum, { description: '缴费类型。The kind of charge.' })
  kind: ChargeKind;

  @Field(() => String, { description: '缴费类型名称。Its name on the form.' })
  kindName: string;

  @Field(() => Int, { description: '缴费人数。Persons charged.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '个人缴费金额。The persons’ share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费金额。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '利息。Interest.' })
  interest: Fen;

  @Field(() => MoneyScalar, { description: '滞纳金。Late fee.' })
  lateFee: Fen;

  @Field(() => MoneyScalar, { description: '其他缴费金额。Other amounts.' })
  other: Fen;

  @Field(() => MoneyScalar, { description: '金额。The sum of the line.' })
  amount: Fen;
}

@Directive('@key(fields: "unitNo feeMonth")')
@Directive('@requiresScopes(scopes: [["bill:read"]])')
@ObjectType({ description: '征集缴费通知单:单位一个已结算的月份。A unit’s settled month.' })
export class Bill {
  id: number;

  /** the past moment as of which it is told; null: as it stands */
  known: Instant | null;

  /** its lines, where they were read together with it */
  knownLines?: BillLine[];

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '单位名称。Name of the unit.' })
  unitName: string;

  @Field(() => MonthScalar, { description: '费款所属期。The fee month.' })
  feeMonth: Month;

  @Field(() => String, { description: '通知单据号。Number of the notice.' })
  noticeNo: string;

  @Field(() => Int, { description: '缴费人数。Persons charged.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '正常应缴的缴费基数总额。Sum of the bases of the month’s own charges.' })
  totalBase: Fen;

  @Field(() => MoneyScalar, { description: '个人缴费小计。The persons’ share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费小计。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '利息小计。Interest.' })
  interest: Fen;

  @Field(() => MoneyScalar, { description: '滞纳金小计。Late fee.' })
  lateFee: Fen;

  @Field(() => MoneyScalar, { description: '其他缴费小计。Other amounts.' })
  other: Fen;

  @Field(() => MoneyScalar, { description: '核定征集总额。The sum of the bill.' })
  amount: Fen;

  @Field(() => String, { description: '核定征集总额(大写)。The sum in capitals.' })
  amountInCapitals: string;

  @Field(() => MoneyScalar, { description: '已缴金额。What has been paid.' })
  paid: Fen;

  @Field(() => DateScalar, { description: '出具日期。The day on which it was issued.' })
  issuedOn: Day;

  @Field(() => DateScalar, { description: '缴款截止日期。The last day for payment.' })
  dueOn: Day;
}

@Directive('@requiresScopes(scopes: [["bill:read"]])')
@ObjectType({ description: '缴费通知单列表。A list of bills.' })
export class BillList {
  @Field(() => [Bill], { description: '本页通知单。The items of this page.' })
  items: Bill[];

  @Field(() => Int, { description: '总数。How many there are in all.' })
  totalItems: number;
}
