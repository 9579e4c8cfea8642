import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: '其他平台的账号。The account of another platform.' })
export class Portal {
  @Field(() => String, { description: '用户名。The name of the account.' })
  username: string;

  @Field(() => String, { description: '平台名称。What it is called.' })
  displayName: string;

  @Field(() => [String], { description: '权限范围。Its scopes.' })
  scopes: readonly string[];

  @Field(() => [String], {
    description: '限定的单位编号;为空时不限。The units to which it is limited; none when it is not.',
  })
  unitNos: readonly string[];

  @Field(() => Boolean, {
    description:
      '是否只能代最终用户请求:登记过公钥的平台都是,删除公钥后也是。Whether it asks for its end users alone: so does each that ever had a key.',
  })
  endUsersOnly: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      '所登记公钥的指纹(SHA-256,十六进制);没有公钥时为空。The fingerprint of its key; null without one, when nobody can sign for it.',
  })
  keyFingerprint: string | null;

  @Field(() => Boolean, { description: '账号是否已停用。Whether the account is disabled.' })
  disabled: boolean;
}
