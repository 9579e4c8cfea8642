import type { RefusalCode } from '@canbao/rules';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** 判定方 as an enum of the schema; inside, the rules' own words. */
const DecidedByEnum = { RULES: 'browser', RECORDS: 'server' } as const;

registerEnumType(DecidedByEnum, {
  name: 'DecidedBy',
  description: '判定方。Who can find a refusal out.',
  valuesConfig: {
    RULES: { description: '按规则即可判定,提交前在页面上就能看到。The rules alone, in the page as on the server.' },
    RECORDS: { description: '须由服务器判定。Only the server.' },
  },
});

@ObjectType({ description: '一个原因代码的说明。What a refusal code means.' })
export class RefusalInfo {
  @Field(() => String, { description: '原因代码,稳定不变。The stable code.' })
  code: RefusalCode;

  @Field(() => String, { description: '所属业务。The subject.' })
  subject: string;

  @Field(() => [String], {
    description:
      '提示的原文,其中的月份、金额等为示例。What people are told; months, amounts and the like are examples.',
  })
  messages: string[];

  @Field(() => [String], { description: '怎样办,同上。What they can do about it, likewise.' })
  remedies: string[];

  @Field(() => String, { nullable: true, description: '涉及的输入项;没有时为空。The input field that it is about.' })
  field: string | null;

  @Field(() => DecidedByEnum, { description: '判定方。Who can find it out.' })
  decidedBy: 'browser' | 'server';

  @Field(() => String, { description: '规则出处。Where the rule comes from.' })
  source: string;
}
