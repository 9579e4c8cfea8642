import { Field, ID, InputType } from 'type-graphql';

const CLEARS = '不填则不变,空则清除。Left out it stays, empty it is cleared.';

@InputType({
  description: '单位信息维护:只变更所填的项目。Changes of a unit’s particulars; what is left out stays as it is.',
})
export class UpdateUnitInput {
  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { nullable: true, description: '单位名称,不能清除。Its name, which cannot be cleared.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: `单位地址。Address. ${CLEARS}` })
  address?: string | null;

  @Field(() => String, { nullable: true, description: `联系电话。Telephone. ${CLEARS}` })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: `法定代表人。Legal representative. ${CLEARS}` })
  legalRepresentative?: string | null;

  @Field(() => String, { nullable: true, description: `法定代表人证件号码。Their ID number. ${CLEARS}` })
  legalRepresentativeIdNo?: string | null;

  @Field(() => String, { nullable: true, description: `法定代表人电话。Their telephone. ${CLEARS}` })
  legalRepresentativePhone?: string | null;

  @Field(() => String, { nullable: true, description: `开户银行。Name of the bank. ${CLEARS}` })
  bankName?: string | null;

  @Field(() => String, { nullable: true, description: `银行户名。Name of the bank account. ${CLEARS}` })
  bankAccountName?: string | null;

  @Field(() => String, { nullable: true, description: `银行账号。Number of the bank account. ${CLEARS}` })
  bankAccount?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result.',
  })
  idempotencyKey?: string | null;
}
