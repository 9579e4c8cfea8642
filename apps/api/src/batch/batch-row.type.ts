import type { Fen } from '@canbao/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyScalar } from '../platform/graphql/scalars.ts';
import { BatchFault } from './batch-check.type.ts';

/** 行的状态 as an enum of the schema. */
export const BatchRowStateEnum = { PENDING: 'PENDING', DONE: 'DONE', FAILED: 'FAILED' } as const;

registerEnumType(BatchRowStateEnum, {
  name: 'BatchRowState',
  description: '批量业务一行的状态。State of a row.',
  valuesConfig: {
    PENDING: { description: '等待处理。Waits for its turn.' },
    DONE: { description: '已办理。Carried out.' },
    FAILED: { description: '没有办理。Not carried out.' },
  },
});

@ObjectType({ description: '批量业务的一行,及其结果。A row of a batch, and what became of it.' })
export class BatchRow {
  jobId: number;

  @Field(() => Int, { description: '文件中的行号(标题为第1行)。The row in the file, headings being 1.' })
  row: number;

  @Field(() => String, { nullable: true, description: '姓名,按文件。The name in the file.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string | null;

  @Field(() => BatchRowStateEnum, { description: '状态。Its state.' })
  state: keyof typeof BatchRowStateEnum;

  @Field(() => String, {
    nullable: true,
    description: '结果代码;等待时为空。Code of the outcome; null while it waits.',
  })
  outcome: string | null;

  @Field(() => String, {
    nullable: true,
    description: '结果,与单笔办理相同。The outcome, as the single operation would have told it.',
  })
  message: string | null;

  @Field(() => String, { nullable: true, description: '处理办法。What can be done about it.' })
  remedy: string | null;

  @Field(() => [BatchFault], { description: '没有办理的全部原因。Every reason why it was not carried out.' })
  faults: BatchFault[];

  @Field(() => ID, {
    nullable: true,
    description: '由此产生的申报记录的编号。The declaration that records it; null where none was made.',
  })
  declarationId: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: '试算的补缴金额。The back-pay that was quoted.' })
  quoted: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: '核定的补缴金额。The back-pay that was charged.' })
  charged: Fen | null;
}

@ObjectType({ description: '批量业务各行的列表。A list of rows.' })
export class BatchRowList {
  @Field(() => [BatchRow], { description: '本页各行。The items of this page.' })
  items: BatchRow[];

  @Field(() => Int, { description: '总行数。How many there are in all.' })
  totalItems: number;
}
