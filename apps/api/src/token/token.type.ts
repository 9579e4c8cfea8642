import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';

export const AccessTokenStateEnum = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' } as const;

registerEnumType(AccessTokenStateEnum, {
  name: 'AccessTokenState',
  description: '访问令牌的状态。What has become of a token.',
  valuesConfig: {
    ACTIVE: { description: '有效。It works.' },
    EXPIRED: { description: '已到期。Its time is over.' },
    REVOKED: { description: '已撤销。It was revoked.' },
  },
});

@ObjectType({
  description: '访问令牌,供程序访问接口;令牌本身只在签发时显示一次。A token for programs; its secret is shown once.',
})
export class AccessToken {
  @Field(() => ID, { description: '令牌编号。Its number.' })
  id: string;

  @Field(() => String, { description: '名称。What its holder knows it by.' })
  name: string;

  @Field(() => String, { description: '所属账号的显示名称。The name of the account that it stands for.' })
  holder: string;

  @Field(() => Boolean, { description: '是否属于当前账号。Whether it is the viewer’s own.' })
  isOwn: boolean;

  @Field(() => AccessTokenStateEnum, { description: '状态。What has become of it.' })
  state: keyof typeof AccessTokenStateEnum;

  @Field(() => DateTimeScalar, { description: '签发时间。When it was issued.' })
  createdAt: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '最近使用时间,精确到分钟;从未使用时为空。When it was last used, to the minute; null for never.',
  })
  lastUsedAt: Instant | null;

  @Field(() => DateTimeScalar, { description: '到期时间。When it ends by itself.' })
  expiresAt: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: '撤销时间;未撤销时为空。When it was revoked.' })
  revokedAt: Instant | null;
}

@ObjectType({ description: '访问令牌列表。A list of tokens.' })
export class AccessTokenList {
  @Field(() => [AccessToken], { description: '本页的令牌。The tokens of this page.' })
  items: AccessToken[];

  @Field(() => Int, { description: '总数。How many there are.' })
  totalItems: number;
}

@ObjectType({ description: '新签发的访问令牌。A token that was issued just now.' })
export class IssuedToken {
  @Field(() => String, {
    description:
      '令牌本身,放在请求头 Authorization: Bearer 中;以后不再显示。The secret, for the header Authorization: Bearer; never shown again.',
  })
  secret: string;

  @Field(() => AccessToken, { description: '令牌的登记信息。What is known of it from now on.' })
  token: AccessToken;
}
