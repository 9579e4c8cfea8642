import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '签发访问令牌的请求。A token that is asked for.' })
export class IssueTokenInput {
  @Field(() => String, {
    description: '名称,说明用途,1至60个字符。What its holder knows it by, such as the program that uses it.',
  })
  name: string;

  @Field(() => Int, { description: '有效天数,1至366。How long it works, in days from now.' })
  days: number;
}
