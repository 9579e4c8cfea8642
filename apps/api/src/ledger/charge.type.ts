import type { ChargeKind, Fen, InsuranceType, Month, Rate } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { MoneyScalar, MonthScalar, RateScalar } from '../platform/graphql/scalars.ts';
import { PolicyRow } from '../policy/index.ts';
import { ChargeKindEnum } from './charge-kind.type.ts';

/** 缴费基数限额 as an enum of the schema. */
export const BaseLimitEnum = { FLOOR: 'FLOOR', CEILING: 'CEILING' } as const;

registerEnumType(BaseLimitEnum, {
  name: 'BaseLimit',
  description: '缴费基数的限额。The limit to which a wage is held.',
  valuesConfig: { FLOOR: { description: '下限。The floor.' }, CEILING: { description: '上限。The ceiling.' } },
});

@ObjectType({ description: '单位或个人一方金额的算法。How one side’s amount comes about.' })
export class AmountWorking {
  @Field(() => RateScalar, {
    nullable: true,
    description: '缴费比例;定额缴费时为空。The rate; null for a fixed amount.',
  })
  rate: Rate | null;

  @Field(() => MoneyScalar, { nullable: true, description: '定额标准;按比例缴费时为空。The fixed amount.' })
  fixed: Fen | null;

  @Field(() => String, { description: '舍入前的乘积(元)。The exact product in yuan before rounding.' })
  exact: string;

  @Field(() => MoneyScalar, { description: '四舍五入到分后的金额。The amount, rounded half up to the fen.' })
  amount: Fen;

  @Field(() => PolicyRow, { description: '依据的政策参数。The policy row behind it.' })
  row: PolicyRow;
}

@ObjectType({ description: '应缴金额的来历。Why a charge is what it is.' })
export class ChargeExplanation {
  @Field(() => MoneyScalar, { description: '申报工资。The wage as declared.' })
  declaredWage: Fen;

  @Field(() => MoneyScalar, { description: '缴费基数。The contribution base.' })
  base: Fen;

  @Field(() => BaseLimitEnum, { nullable: true, description: '受限于上限或下限;未受限时为空。The limit applied.' })
  heldTo: keyof typeof BaseLimitEnum | null;

  @Field(() => MoneyScalar, { description: '当月缴费基数下限。The floor of the covered month.' })
  floor: Fen;

  @Field(() => MoneyScalar, { description: '当月缴费基数上限。The ceiling of the covered month.' })
  ceiling: Fen;

  @Field(() => PolicyRow, { description: '上下限依据的政策参数。The policy row of the limits.' })
  limits: PolicyRow;

  @Field(() => AmountWorking, { description: '个人部分。The person’s share.' })
  personal: AmountWorking;

  @Field(() => AmountWorking, { description: '单位部分。The unit’s share.' })
  employer: AmountWorking;

  @Field(() => Declaration, { nullable: true, description: '引起此笔应缴的申报。The operation that caused it.' })
  declaration: Declaration | null;

  @Field(() => String, { description: '完整算式的一句话说明。The whole working in one sentence.' })
  text: string;
}

@Directive('@requiresScopes(scopes: [["charge:read"]])')
@ObjectType({ description: '应缴明细:一人一险种一月。One person, insurance type and covered month.' })
export class Charge {
  @Field(() => ID, { description: '明细编号。The id of the charge.' })
  id: string;

  @Field(() => ID, { description: '个人编号。The person.' })
  personNo: string;

  @Field(() => String, { description: '姓名。The name.' })
  personName: string;

  @Field(() => String, { description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => MonthScalar, { description: '费款所属期。The month whose bill carries it.' })
  feeMonth: Month;

  @Field(() => MonthScalar, { description: '对应费款所属期。The month that it insures.' })
  coveredMonth: Month;

  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => ChargeKindEnum, { description: '缴费类型。Why it exists.' })
  kind: ChargeKind;

  @Field(() => MoneyScalar, { description: '申报工资。The declared wage.' })
  declaredWage: Fen;

  @Field(() => MoneyScalar, { description: '缴费基数。The contribution base.' })
  base: Fen;

  @Field(() => MoneyScalar, { description: '个人缴费金额。The person’s share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费金额。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '金额合计。Both together.' })
  amount: Fen;

  policyBasisId: number;
  declarationId: number;
}

@Directive('@requiresScopes(scopes: [["charge:read"]])')
@ObjectType({ description: '应缴明细列表及其合计。Charges, with the totals of all that match.' })
export class ChargeList {
  @Field(() => [Charge], { description: '本页明细。The items of this page.' })
  items: Charge[];

  @Field(() => Int, { description: '总条数。How many match in all.' })
  totalItems: number;

  @Field(() => Int, { description: '人数。Persons among all that match.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '个人缴费合计。The persons’ share of all that match.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费合计。The unit’s share of all that match.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '金额合计。The sum of all that match.' })
  amount: Fen;
}
