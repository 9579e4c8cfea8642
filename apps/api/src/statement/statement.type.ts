import type { ChargeKind, Day, Fen, InsuranceType, Month } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { ChargeKindEnum } from '../ledger/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

/** What a line of a statement and its last line both add up. */
@ObjectType()
abstract class StatementSums {
  @Field(() => Int, { description: '缴费人数,每人只计一次。Persons charged, each counted once.' })
  persons: number;

  @Field(() => MoneyScalar, {
    description: '缴费基数总额,每人每月只计一次。Sum of the bases, once a person and month.',
  })
  base: Fen;

  @Field(() => MoneyScalar, { description: '职工工资总额,每人每月只计一次。Sum of the declared wages, likewise.' })
  wage: Fen;

  @Field(() => MoneyScalar, { description: '单位应缴金额。The unit’s share, as charged.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '个人应缴金额。The persons’ share, as charged.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位实缴金额。What was paid of the unit’s share.' })
  employerPaid: Fen;

  @Field(() => MoneyScalar, { description: '个人实缴金额。What was paid of the persons’ share.' })
  personalPaid: Fen;

  @Field(() => MoneyScalar, { description: '划入个人账户金额。Credited to personal accounts.' })
  accountCredit: Fen;

  @Field(() => MoneyScalar, { description: '滞纳金。Late fee.' })
  lateFee: Fen;
}

@ObjectType({ description: '单位缴费查询的合计。What a statement comes to.' })
export class StatementTotal extends StatementSums {}

@ObjectType({
  description: '单位缴费查询的一行:一个险种、对应费款所属期和缴费类型。One insurance type, covered month and kind.',
})
export class StatementLine extends StatementSums {
  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => String, { description: '险种名称。Its name.' })
  insuranceTypeName: string;

  @Field(() => MonthScalar, { description: '对应费款所属期。The month that the charges insure.' })
  coveredMonth: Month;

  @Field(() => ChargeKindEnum, { description: '缴费类型。The kind of charge.' })
  kind: ChargeKind;

  @Field(() => String, { description: '缴费类型名称。Its name.' })
  kindName: string;

  @Field(() => String, {
    description: '单位缴费比例或定额标准,如 "6%"。The unit’s rate or fixed amount, in words.',
  })
  employerStandard: string;

  @Field(() => String, {
    description: '个人缴费比例或定额标准,如 "2%"、"5.00 元/月"。The persons’ rate or fixed amount, in words.',
  })
  personalStandard: string;
}

@Directive('@requiresScopes(scopes: [["charge:read"]])')
@ObjectType({ description: '单位缴费查询:一个费款所属期的缴费汇总。A unit’s contributions of a fee month, added up.' })
export class ContributionStatement {
  /** for the resolvers; not part of the schema */
  unitId: number;

  /** the past moment as of which it is told; null: as it stands */
  known: Instant | null;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '单位名称。Name of the unit.' })
  unitName: string;

  @Field(() => MonthScalar, { description: '费款所属期。The fee month.' })
  feeMonth: Month;

  @Field(() => InsuranceTypeEnum, {
    nullable: true,
    description: '只汇总这一险种;为空即全部险种。The one insurance type it is about; null for all.',
  })
  insuranceType: InsuranceType | null;

  @Field(() => Boolean, { description: '该月是否已结算;未结算时只有已核定的补缴。Whether the month is settled.' })
  settled: boolean;

  @Field(() => DateScalar, { description: '滞纳金算至哪一天。The day through which the late fee is worked out.' })
  through: Day;

  @Field(() => [StatementLine], { description: '明细行,按通知单的次序,再按月份。Its lines.' })
  lines: StatementLine[];

  @Field(() => StatementTotal, { description: '合计。What they come to.' })
  total: StatementTotal;
}
