import type { Fen, Month } from '@canbao/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { Declaration, DeclarationKindEnum, DeclaredValue } from '../declaration/index.ts';
import { PreviewedCharge } from '../enrolment/index.ts';
import { MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

@ObjectType({ description: '反向操作的一步:一笔已填好的申报。One ordinary operation, filled in.' })
export class ReversalStep {
  @Field(() => DeclarationKindEnum, { description: '业务类型。The operation.' })
  kind: keyof typeof DeclarationKindEnum;

  @Field(() => String, { description: '业务类型名称。Name of the operation.' })
  kindName: string;

  @Field(() => [DeclaredValue], { description: '已填好的内容。What is filled in.' })
  values: DeclaredValue[];
}

@ObjectType({ description: '反向操作预览:怎样撤销一笔申报,会改变什么。How a declaration would be undone.' })
export class Reversal {
  @Field(() => ID, { description: '所撤销的申报编号。The declaration to be undone.' })
  declarationId: number;

  @Field(() => Boolean, { description: '现在能否办理。Whether it can be done now.' })
  possible: boolean;

  @Field(() => Boolean, {
    description: '办理后是否如同未曾申报。Whether afterwards all is as if it had never been declared.',
  })
  complete: boolean;

  @Field(() => [ReversalStep], { description: '依次办理的业务。What is submitted, in this order.' })
  steps: ReversalStep[];

  @Field(() => MonthScalar, { description: '费款所属期。The fee month whose bill it moves.' })
  feeMonth: Month;

  @Field(() => [PreviewedCharge], { description: '将去除的应缴明细。Charges that go with it.' })
  removed: PreviewedCharge[];

  @Field(() => [PreviewedCharge], { description: '将增加的应缴明细。Charges that come with it.' })
  added: PreviewedCharge[];

  @Field(() => MoneyScalar, { nullable: true, description: '办理前的下期应缴。The next bill before it.' })
  nextBillBefore: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: '办理后的下期应缴。The next bill after it.' })
  nextBillAfter: Fen | null;

  @Field(() => [Refusal], { description: '办理后仍保留的内容及原因。What stays all the same, and why.' })
  remains: Refusal[];

  @Field(() => [Refusal], { description: '不能撤销的全部原因。Every reason why it cannot be undone.' })
  refusals: Refusal[];
}

@ObjectType({ description: '反向操作的结果。What became of a reversal.' })
export class ReversalResult {
  @Field(() => Boolean, { description: '是否已办理;不予办理时没有任何改变。Done, or nothing at all was changed.' })
  done: boolean;

  @Field(() => [Declaration], { description: '本次产生的申报记录。The declarations that record it.' })
  declarations: Declaration[];

  @Field(() => [Refusal], { description: '不予办理的全部原因;已办理时为空。Every reason; empty when done.' })
  refusals: Refusal[];
}
