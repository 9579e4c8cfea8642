import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: '平台公钥,用于核对最终用户声明。The key by which a portal signs for whom it asks.' })
export class EndUserKey {
  @Field(() => String, { description: '平台的用户名。The name of the portal’s account.' })
  portal: string;

  @Field(() => String, {
    description:
      '公钥指纹:DER 编码的 SHA-256,十六进制,供双方核对。SHA-256 of its DER form in hexadecimal, to be compared.',
  })
  fingerprint: string;
}
