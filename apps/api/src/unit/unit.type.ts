import { UNIT_TYPES } from '@canbao/rules';
import type { Day, Industry, InsuranceType, UnitType as UnitTypeName } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { DateScalar } from '../platform/graphql/scalars.ts';
import { IndustryEnum } from './industry.type.ts';

const UNIT_TYPES_IN_ENGLISH: Readonly<Record<UnitTypeName, string>> = {
  ENTERPRISE: 'Enterprise.',
  STATE_ORGAN: 'State organ.',
  PUBLIC_INSTITUTION: 'Public institution.',
  SOCIAL_ORGANISATION: 'Social organisation.',
  OTHER: 'Any other employer.',
};

const unitTypes = Object.keys(UNIT_TYPES_IN_ENGLISH) as UnitTypeName[];

/** 单位类型 as an enum of the schema. */
export const UnitTypeEnum = Object.fromEntries(unitTypes.map((type) => [type, type])) as { [T in UnitTypeName]: T };

registerEnumType(UnitTypeEnum, {
  name: 'UnitType',
  description: '单位类型。What kind of employer a unit is.',
  valuesConfig: Object.fromEntries(
    unitTypes.map((type) => [type, { description: `${UNIT_TYPES[type].name}。${UNIT_TYPES_IN_ENGLISH[type]}` }]),
  ),
});

@ObjectType({ description: '单位可选险种。An insurance type that a unit can enrol in.' })
export class UnitInsuranceType {
  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => String, { description: '险种名称。Its name.' })
  name: string;

  @Field(() => Boolean, { description: '是否必选,必选险种不能取消。Whether it is compulsory and cannot be left out.' })
  compulsory: boolean;
}

@Directive('@key(fields: "unitNo")')
@Directive('@key(fields: "creditCode")')
@Directive('@requiresScopes(scopes: [["unit:read"]])')
@ObjectType({ description: '用人单位。An employer.' })
export class Unit {
  /** for the resolvers; not part of the schema */
  id: number;

  @Field(() => ID, { description: '单位编号,17位。The number of the unit, 17 digits.' })
  unitNo: string;

  @Field(() => String, { description: '单位名称。Name.' })
  name: string;

  @Field(() => String, { description: '统一社会信用代码。Unified social credit code.' })
  creditCode: string;

  @Field(() => UnitTypeEnum, { description: '单位类型。Type of unit.' })
  unitType: UnitTypeName;

  @Field(() => String, { description: '单位类型名称。The Chinese name of its type.' })
  unitTypeName: string;

  @Field(() => IndustryEnum, {
    nullable: true,
    description: '所属行业(GB/T 4754—2017 门类);未登记时为空。Its industry; null when none is on record.',
  })
  industry: Industry | null;

  @Field(() => String, { nullable: true, description: '所属行业名称。The Chinese name of its industry.' })
  industryName: string | null;

  @Field(() => String, { description: '统筹区代码。Code of the pooling area.' })
  area: string;

  @Field(() => String, { nullable: true, description: '单位地址。Address.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: '联系电话。Telephone.' })
  phone: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '法定代表人。Legal representative.' })
  legalRepresentative: string | null;

  @Directive('@inaccessible')
  @Field(() => String, {
    nullable: true,
    description: '法定代表人证件号码;仅经办人可见。Their ID number; for clerks and officers alone.',
  })
  legalRepresentativeIdNo: string | null;

  @Directive('@inaccessible')
  @Field(() => String, {
    nullable: true,
    description: '法定代表人电话;仅经办人可见。Their telephone; for clerks and officers alone.',
  })
  legalRepresentativePhone: string | null;

  @Field(() => String, { nullable: true, description: '开户银行。Name of the bank.' })
  bankName: string | null;

  @Directive('@inaccessible')
  @Field(() => String, {
    nullable: true,
    description: '银行户名;仅经办人可见。Name of the account; for clerks and officers alone.',
  })
  bankAccountName: string | null;

  @Directive('@inaccessible')
  @Field(() => String, {
    nullable: true,
    description: '银行账号;仅经办人可见。Number of the account; for clerks and officers alone.',
  })
  bankAccount: string | null;

  @Field(() => DateScalar, { nullable: true, description: '登记日期。Day of registration.' })
  registeredOn: Day | null;

  @Field(() => Int, { description: '当前参保人数。Persons enrolled now.' })
  headcount?: number;

  @Field(() => [UnitInsuranceType], {
    description: '增员时可选的险种,必选的在前。The insurance types that an enrolment in this unit can have.',
  })
  insuranceTypes?: UnitInsuranceType[];
}

@Directive('@requiresScopes(scopes: [["unit:read"]])')
@ObjectType({ description: '单位列表。A page of units.' })
export class UnitList {
  @Field(() => [Unit], { description: '本页单位。The units of this page.' })
  items: Unit[];

  @Field(() => Int, { description: '总数。How many there are in all.' })
  totalItems: number;
}
