import { Field, ObjectType } from 'type-graphql';
import { Declaration } from '../declaration/index.ts';
import { Enrolment } from '../enrolment/index.ts';
import { Charge } from '../ledger/index.ts';
import { Refusal } from '../refusal/index.ts';
import { OperationOutcomeEnum } from './operation-outcome.type.ts';
import type { OperationOutcome } from './operation-outcome.type.ts';

@ObjectType({ description: '业务办理的结果。What became of an operation.' })
export class OperationResult {
  @Field(() => OperationOutcomeEnum, { description: '结果代码。The outcome.' })
  outcome: OperationOutcome;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => Enrolment, { nullable: true, description: '所涉参保关系。The enrolment that it is about.' })
  enrolment: Enrolment | null;

  @Field(() => [Charge], { description: '由此产生的应缴明细。The charges that it caused.' })
  charges: Charge[];

  @Field(() => [Refusal], { description: '不予办理的全部原因;已办理时为空。Every reason; empty when done.' })
  refusals: Refusal[];

  @Field(() => Declaration, { description: '本次申报的记录。The declaration that records it.' })
  declaration: Declaration;
}
