import type { BatchKind, Day, Fen, InsuranceType, Month } from '@canbao/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PreviewedCharge } from '../enrolment/index.ts';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import { BatchKindEnum } from '../job/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

@ObjectType({ description: '一行不能办理的一个原因,指明单元格。One reason why a row is not carried out, at its cell.' })
export class BatchFault {
  @Field(() => Int, { description: '文件中的行号(标题为第1行)。The row in the file, headings being 1.' })
  row: number;

  @Field(() => String, {
    nullable: true,
    description: '列的代码;针对整行时为空。Code of the column; null for the row.',
  })
  column: string | null;

  @Field(() => String, { nullable: true, description: '列的标题。Heading of the column.' })
  heading: string | null;

  @Field(() => String, { description: '原因代码。Code of the reason.' })
  code: string;

  @Field(() => String, { description: '原因。What is wrong.' })
  message: string;

  @Field(() => String, { description: '处理办法。What can be done.' })
  remedy: string;
}

@ObjectType({ description: '不能办理的原因列表。A list of faults.' })
export class BatchFaultList {
  @Field(() => [BatchFault], { description: '本页原因。The items of this page.' })
  items: BatchFault[];

  @Field(() => Int, { description: '总个数。How many there are in all.' })
  totalItems: number;
}

@ObjectType({ description: '补缴合计:一个月份、一个险种。The back-pay of one month and insurance type.' })
export class BatchQuoteTotal {
  @Field(() => MonthScalar, { description: '对应费款所属期。The month that it insures.' })
  coveredMonth: Month;

  @Field(() => InsuranceTypeEnum, { description: '险种。The insurance type.' })
  insuranceType: InsuranceType;

  @Field(() => Int, { description: '人数。How many persons.' })
  persons: number;

  @Field(() => MoneyScalar, { description: '个人缴费金额。The persons’ share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位缴费金额。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '金额合计。Both together.' })
  amount: Fen;
}

@ObjectType({ description: '试算的一行。What one row would give.' })
export class BatchQuotePerson {
  @Field(() => Int, { description: '文件中的行号。The row in the file.' })
  row: number;

  @Field(() => String, { nullable: true, description: '姓名,按文件。The name in the file.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string | null;

  @Field(() => Boolean, { description: '是否能办理。Whether it would be carried out.' })
  ok: boolean;

  @Field(() => String, { description: '结果代码。Code of the outcome.' })
  outcome: string;

  @Field(() => String, { description: '结果,与单笔办理相同。The outcome, as the single operation would tell it.' })
  message: string;

  @Field(() => [PreviewedCharge], { description: '将补缴的应缴明细。The back-pay charges.' })
  charges: PreviewedCharge[];

  @Field(() => MoneyScalar, { description: '个人补缴合计。The person’s share.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位补缴合计。The unit’s share.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '补缴合计。Both together.' })
  amount: Fen;
}

@ObjectType({ description: '试算各行的列表。A list of what rows would give.' })
export class BatchQuotePersonList {
  @Field(() => [BatchQuotePerson], { description: '本页各行。The items of this page.' })
  items: BatchQuotePerson[];

  @Field(() => Int, { description: '总行数。How many there are in all.' })
  totalItems: number;
}

@ObjectType({
  description:
    '试算:一批申报如果现在提交,每一行的结果和金额;凭其编号提交时,结果与此一致,否则不办理。What a batch would give now. Submitted with its id, it gives exactly this or nothing.',
})
export class BatchQuote {
  @Field(() => ID, { description: '试算编号。Its id.' })
  id: number;

  @Field(() => BatchKindEnum, { description: '业务种类。What its rows ask for.' })
  kind: BatchKind;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => ID, { description: '上传编号。The uploaded file.' })
  uploadId: string;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份,仅增员有。Of enrolments: their first month.' })
  startMonth: Month | null;

  @Field(() => [InsuranceTypeEnum], { nullable: true, description: '险种,仅增员有。Of enrolments: their types.' })
  insuranceTypes: InsuranceType[] | null;

  @Field(() => DateScalar, { nullable: true, description: '变更日期,仅减员可有。Of stops: the day, if one was set.' })
  changeDate: Day | null;

  @Field(() => DateTimeScalar, { description: '试算的时刻。The moment by which it was judged.' })
  judgedAt: Instant;

  @Field(() => DateTimeScalar, { description: '保留至。Until when it can be submitted.' })
  keptUntil: Instant;

  @Field(() => Int, { description: '行数。How many rows.' })
  total: number;

  @Field(() => Int, { description: '能办理的行数。How many would be carried out.' })
  ok: number;

  @Field(() => Int, { description: '不能办理的行数。How many would not.' })
  faulty: number;

  @Field(() => MoneyScalar, { description: '个人补缴合计。The persons’ share of all back-pay.' })
  personal: Fen;

  @Field(() => MoneyScalar, { description: '单位补缴合计。The unit’s share of all back-pay.' })
  employer: Fen;

  @Field(() => MoneyScalar, { description: '补缴合计。All back-pay.' })
  amount: Fen;
}

@ObjectType({ description: '文件中的一批:同一参保月份、同一组险种。One of the batches in a file.' })
export class BatchGroup {
  @Field(() => Int, { description: '第几批,从1起。Which one, the first being 1.' })
  group: number;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份。Its first month.' })
  startMonth: Month | null;

  @Field(() => [InsuranceTypeEnum], { nullable: true, description: '险种。Its insurance types.' })
  insuranceTypes: InsuranceType[] | null;

  @Field(() => Int, { description: '行数。How many rows it has.' })
  rows: number;
}

@ObjectType({ description: '批量业务检查的结果。What a check of a file found.' })
export class BatchCheck {
  @Field(() => Int, { description: '行数。How many rows the batch has.' })
  rows: number;

  @Field(() => Int, { description: '能办理的行数。How many would be carried out.' })
  ok: number;

  @Field(() => Int, { description: '不能办理的行数。How many would not.' })
  faulty: number;

  @Field(() => Int, { description: '所检查的是文件中的第几批。Which of the file’s batches was checked.' })
  group: number;

  @Field(() => [BatchGroup], {
    description:
      '文件中的各批;多于一批时须逐批确认、逐批提交。The batches in the file; several are confirmed and submitted one by one.',
  })
  groups: BatchGroup[];

  @Field(() => BatchQuote, { description: '试算。What it would give.' })
  quote: BatchQuote;
}
