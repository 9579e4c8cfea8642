import type { Day, InsuranceType } from '@canbao/rules';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { DateScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '单位一个险种的参保情况。How a unit stands in one insurance type.' })
export class CertifiedInsurance {
  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => String, { description: '险种名称,如证明所印。Its name on the certificate.' })
  name: string;

  @Field(() => Boolean, { description: '目前是否有人参保。Whether anybody is enrolled in it now.' })
  inForce: boolean;

  @Field(() => String, { description: '参保状态。The same in words.' })
  state: string;

  @Field(() => DateScalar, { description: '参保日期:本单位最早有人参保之日。The day from which anybody was.' })
  since: Day;

  @Field(() => String, { description: '医疗保险经办机构。The agency in charge.' })
  agency: string;
}

@Directive('@requiresScopes(scopes: [["unit:read"]])')
@ObjectType({ description: '单位参保证明。What the hall certifies of a unit.' })
export class UnitCertificate {
  /** for the resolvers; not part of the schema */
  unitId: number;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '单位名称。Name.' })
  unitName: string;

  @Field(() => String, { description: '单位类型。Type of unit.' })
  unitTypeName: string;

  @Field(() => String, { description: '统一社会信用代码。Unified social credit code.' })
  creditCode: string;

  @Field(() => String, { nullable: true, description: '法定代表人。Legal representative.' })
  legalRepresentative: string | null;

  @Field(() => String, {
    nullable: true,
    description: '法定代表人证件号码;仅经办人可见。Their ID number; for clerks and officers alone.',
  })
  legalRepresentativeIdNo: string | null;

  @Field(() => String, {
    nullable: true,
    description: '法定代表人电话;仅经办人可见。Their telephone; for clerks and officers alone.',
  })
  legalRepresentativePhone: string | null;

  @Field(() => String, { nullable: true, description: '单位地址。Address.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: '开户银行。Name of the bank.' })
  bankName: string | null;

  @Field(() => String, {
    nullable: true,
    description: '开户名;仅经办人可见。Name of the account; for clerks and officers alone.',
  })
  bankAccountName: string | null;

  @Field(() => String, {
    nullable: true,
    description: '银行账号;仅经办人可见。Number of the account; for clerks and officers alone.',
  })
  bankAccount: string | null;

  @Field(() => String, { description: '医疗保险经办机构。The agency in charge.' })
  agency: string;

  @Field(() => [CertifiedInsurance], { description: '各险种参保情况。Its insurance types.' })
  types: CertifiedInsurance[];
}
