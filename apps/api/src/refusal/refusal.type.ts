import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: '不予办理的原因。One reason why something is not done.' })
export class Refusal {
  @Field(() => String, { description: '原因代码,稳定不变,供程序判断。A stable code for programs.' })
  code: string;

  @Field(() => String, { description: '原因,原文。The reason, word for word.' })
  message: string;

  @Field(() => String, { description: '怎样办。What to do about it.' })
  remedy: string;

  @Field(() => String, { nullable: true, description: '涉及的输入项。The input field that it is about.' })
  field: string | null;
}
