import { Field, ObjectType } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { Enrolment } from '../enrolment/index.ts';
import { Charge } from '../ledger/index.ts';
import { Refusal } from '../refusal/index.ts';
import { OperationOutcomeEnum } from './operation-outcome.type.ts';
import type { OperationOutcome } from './operation-outcome.type.ts';
import { ResultingBase } from './resulting-base.type.ts';

@ObjectType({ description: '业务办理的结果。What became of an operation.' })
export class OperationResult {
  @Field(() => OperationOutcomeEnum, { description: '结果代码。The outcome.' })
  outcome: OperationOutcome;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => [String], { description: '办理后哪些变了、哪些没有变。What has changed, and what has not.' })
  details: string[];

  @Field(() => ResultingBase, {
    nullable: true,
    description: '变更工资时,所得的缴费基数。The base that comes of another wage; null where none was declared.',
  })
  base: ResultingBase | null;

  @Field(() => Enrolment, { nullable: true, description: '所涉参保关系。The enrolment that it is about.' })
  enrolment: Enrolment | null;

  @Field(() => [Charge], { description: '由此产生的应缴明细。The charges that it caused.' })
  charges: Charge[];

  @Field(() => [Charge], { description: '由此删除的补缴。The back-pay that it withdrew.' })
  withdrawn: Charge[];

  @Field(() => [Refusal], { description: '不予办理的全部原因;已办理时为空。Every reason; empty when done.' })
  refusals: Refusal[];

  @Field(() => Declaration, { description: '本次申报的记录。The declaration that records it.' })
  declaration: Declaration;
}
