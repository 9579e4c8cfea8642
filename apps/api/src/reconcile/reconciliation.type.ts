import { ALL_DIFFERENCE_KINDS, differenceKindName } from '@canbao/rules';
import type { BaseLimit, BatchKind, DifferenceKind, Fen } from '@canbao/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BaseLimitEnum } from '../ledger/index.ts';
import { BatchKindEnum } from '../job/index.ts';
import { MoneyScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';
import type { ComparedPayroll } from './payroll-of-upload.ts';

const ENGLISH: Readonly<Record<DifferenceKind, string>> = {
  MISSING: 'On the payroll, not enrolled in the unit.',
  EXTRA: 'Enrolled in the unit, not on the payroll.',
  WAGE: 'Another wage than the declared one.',
  DUPLICATE: 'More than once on the payroll.',
  NAME: 'Another name than the one on record.',
  RETIRED: 'A retired person of the unit, with whom nothing is wrong.',
};

/** 差异种类 as an enum of the schema. */
export const DifferenceKindEnum = Object.fromEntries(ALL_DIFFERENCE_KINDS.map((kind) => [kind, kind])) as {
  readonly [Kind in DifferenceKind]: Kind;
};

registerEnumType(DifferenceKindEnum, {
  name: 'DifferenceKind',
  description: '工资表与参保登记的差异种类。How a payroll and the records differ over a person.',
  valuesConfig: Object.fromEntries(
    ALL_DIFFERENCE_KINDS.map((kind) => [kind, { description: `${differenceKindName(kind)}。${ENGLISH[kind]}` }]),
  ),
});

@ObjectType({ description: '工资表与参保登记的一处差异。One difference between a payroll and the records.' })
export class PayrollDifference {
  @Field(() => DifferenceKindEnum, { description: '差异种类。Its kind.' })
  kind: DifferenceKind;

  @Field(() => String, { description: '证件号码。The ID number.' })
  idNo: string;

  @Field(() => [Int], { description: '工资表中的行号。The rows of the payroll.' })
  rows: number[];

  @Field(() => String, { nullable: true, description: '工资表中的姓名。The name on the payroll.' })
  payrollName: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: '工资表中的工资;没有或几行不同时为空。The wage on the payroll; null where none is, or rows disagree.',
  })
  payrollWage: Fen | null;

  @Field(() => String, {
    nullable: true,
    description: '登记的姓名;未在本单位参保的为空。The name on record; null for whoever is not enrolled in the unit.',
  })
  recordName: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '申报工资。The declared wage; null as for the name.' })
  declaredWage: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: '按申报工资的缴费基数。The base of the declared wage.' })
  baseBefore: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: '按工资表的缴费基数。The base of the payroll’s wage.' })
  baseAfter: Fen | null;

  @Field(() => BaseLimitEnum, {
    nullable: true,
    description:
      '缴费基数不变时,两个工资共同受限的上限或下限。The limit to which both are held when the base is the same.',
  })
  heldTo: BaseLimit | null;

  @Field(() => BatchKindEnum, {
    nullable: true,
    description: '可以解决的批量业务;没有时为空。The batch that mends it; null where none can.',
  })
  batchKind: BatchKind | null;

  @Field(() => String, { description: '说明和处理办法。What it means and what can be done.' })
  advice: string;
}

@ObjectType({ description: '差异列表。A list of differences.' })
export class PayrollDifferenceList {
  @Field(() => [PayrollDifference], { description: '本页差异。The items of this page.' })
  items: PayrollDifference[];

  @Field(() => Int, { description: '总个数。How many there are in all.' })
  totalItems: number;
}

@ObjectType({ description: '一种差异的个数。How many differences of a kind there are.' })
export class PayrollDifferenceCount {
  @Field(() => DifferenceKindEnum, { description: '差异种类。The kind.' })
  kind: DifferenceKind;

  @Field(() => Int, { description: '人数。How many persons.' })
  total: number;

  @Field(() => Int, { description: '其中可以批量办理的。Of these, whom a batch can mend.' })
  mendable: number;
}

@ObjectType({ description: '可以解决差异的一批申报。A batch that mends differences.' })
export class MendingBatch {
  @Field(() => BatchKindEnum, { description: '业务种类。Its kind.' })
  kind: BatchKind;

  @Field(() => Int, { description: '行数。How many rows it has.' })
  rows: number;

  @Field(() => [Refusal], {
    description:
      '今天不能提交的原因,例如不在年度申报期;可以提交时为空。Why it cannot be submitted today; empty when it can.',
  })
  obstacles: Refusal[];

  @Field(() => String, { description: '填好的模板的下载地址。Where its filled template is downloaded.' })
  download: string;
}

@ObjectType({ description: '识别出的一列。A column of the payroll as it was recognised.' })
export class PayrollColumn {
  @Field(() => String, { description: '列的代码:idNo、name 或 declaredWage。Its code.' })
  column: string;

  @Field(() => String, { description: '工资表中的标题。Its heading in the payroll.' })
  heading: string;

  @Field(() => String, { description: '列号,例如 C。Its letters in the sheet.' })
  letters: string;
}

@ObjectType({ description: '工资表与本单位参保登记的核对结果。A payroll compared with the records of a unit.' })
export class Reconciliation {
  @Field(() => ID, { description: '上传编号。The uploaded payroll.' })
  uploadId: string;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '文件名。Name of the file.' })
  fileName: string;

  @Field(() => Int, { description: '工资表的行数。How many rows the payroll has.' })
  rows: number;

  @Field(() => Int, { description: '工资表中证件号码可以识别的人数。Persons on the payroll whose number can be read.' })
  persons: number;

  @Field(() => Int, { description: '本单位在保人数。Persons enrolled in the unit.' })
  members: number;

  @Field(() => [PayrollColumn], { description: '识别出的列。The columns as they were recognised.' })
  columns: PayrollColumn[];

  @Field(() => [Int], {
    description: '略过的行(空行、合计行、重复的标题),最多列出100个。Rows passed over, at most 100 of them.',
  })
  skippedRows: number[];

  @Field(() => Int, { description: '有误的行数。How many rows have a cell that cannot be read.' })
  faultyRows: number;

  @Field(() => [PayrollDifferenceCount], { description: '各种差异的个数。How many differences of each kind.' })
  counts: PayrollDifferenceCount[];

  @Field(() => [MendingBatch], { description: '可以解决差异的批量申报。The batches that mend differences.' })
  batches: MendingBatch[];

  @Field(() => String, { description: '改正后的工资表的下载地址。Where the corrected payroll is downloaded.' })
  correctedList: string;

  /** from which the pages of its lists are cut */
  compared: ComparedPayroll;
}

@ObjectType({
  description: '由差异生成的一批申报,已如同上传。A batch made from differences, as if it had been uploaded.',
})
export class PreparedBatch {
  @Field(() => ID, {
    description: '上传编号,供 checkBatch 和 submitBatch 使用。The upload, to be checked and submitted.',
  })
  uploadId: string;

  @Field(() => BatchKindEnum, { description: '业务种类。Its kind.' })
  kind: BatchKind;

  @Field(() => Int, { description: '行数。How many rows it has.' })
  rows: number;
}
