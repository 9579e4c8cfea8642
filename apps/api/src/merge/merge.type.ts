import type { Day, Fen, Month, PersonType, Sex } from '@canbao/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PersonTypeEnum, SexEnum } from '../person/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';

/** 其他参保 as an enum of the schema. */
export const CoverageKindEnum = { FLEXIBLE_EMPLOYMENT: 'FLEXIBLE_EMPLOYMENT', RESIDENTS: 'RESIDENTS' } as const;

registerEnumType(CoverageKindEnum, {
  name: 'CoverageKind',
  description: '单位之外的参保。Insurance other than through a unit.',
  valuesConfig: {
    FLEXIBLE_EMPLOYMENT: { description: '灵活就业参保。Flexible employment.' },
    RESIDENTS: { description: '居民医保。Residents’ insurance.' },
  },
});

@ObjectType({ description: '一条人员信息名下的参保关系。An enrolment under one record.' })
export class RecordedEnrolment {
  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '单位名称。Its name.' })
  unitName: string;

  @Field(() => MonthScalar, { description: '参保月份。Its first month.' })
  startMonth: Month;

  @Field(() => MonthScalar, { nullable: true, description: '停保月份;在保时为空。Its last month; null while open.' })
  endMonth: Month | null;
}

@ObjectType({ description: '单位之外的参保。Insurance other than through a unit.' })
export class RecordedCoverage {
  @Field(() => CoverageKindEnum, { description: '种类。Its kind.' })
  kind: keyof typeof CoverageKindEnum;

  @Field(() => MonthScalar, { description: '开始月份。Its first month.' })
  fromMonth: Month;

  @Field(() => MonthScalar, { nullable: true, description: '结束月份;未结束时为空。Its last month; null while open.' })
  toMonth: Month | null;
}

@ObjectType({
  description: '同一证件号码的一条人员信息及其经历(经办机构)。One of several records of a person; for officers.',
})
export class PersonRecord {
  @Field(() => ID, { description: '个人编号。The number of the record.' })
  personNo: string;

  @Field(() => String, { description: '登记的证件号码,可能是15位旧号。The ID number as it was taken down.' })
  idNo: string;

  @Field(() => String, { description: '姓名。The name.' })
  name: string;

  @Field(() => SexEnum, { description: '性别。Sex.' })
  sex: Sex;

  @Field(() => DateScalar, { description: '出生日期。Date of birth.' })
  birthDate: Day;

  @Field(() => PersonTypeEnum, { description: '人员类型。Type of person.' })
  personType: PersonType;

  @Field(() => String, { nullable: true, description: '联系电话。Telephone.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: '居住地。Place of residence.' })
  residence: string | null;

  @Field(() => DateScalar, { nullable: true, description: '参加工作时间。When the person began to work.' })
  workStartDate: Day | null;

  @Field(() => Int, { nullable: true, description: '原法定退休年龄。Original retirement age.' })
  originalRetirementAge: number | null;

  @Field(() => ID, { nullable: true, description: '已并入的个人编号。The record into which it was merged.' })
  mergedInto: string | null;

  @Field(() => [RecordedEnrolment], { description: '参保关系。Its enrolments.' })
  enrolments: RecordedEnrolment[];

  @Field(() => [RecordedCoverage], { description: '单位之外的参保。Other insurance.' })
  coverages: RecordedCoverage[];

  @Field(() => Int, { description: '应缴明细笔数(每人每月一笔)。Charges, one a covered month.' })
  charges: number;

  @Field(() => MoneyScalar, { description: '应缴合计。What they come to.' })
  charged: Fen;
}

@ObjectType({ description: '同一证件号码的多条人员信息。Several records of one ID number.' })
export class DuplicateGroup {
  @Field(() => String, { description: '证件号码的18位形式。The 18-character form of the ID number.' })
  idNo: string;

  @Field(() => [PersonRecord], { description: '各条人员信息,先登记的在前。The records, the oldest first.' })
  records: PersonRecord[];
}

@ObjectType({ description: '重复人员列表。ID numbers that several records hold.' })
export class DuplicateList {
  @Field(() => [DuplicateGroup], { description: '本页。The items of this page.' })
  items: DuplicateGroup[];

  @Field(() => Int, { description: '总数。How many there are in all.' })
  totalItems: number;
}

@ObjectType({
  description: '一次人员合并:谁在何时将哪条信息并入哪条(经办机构)。One merge of two records; for officers.',
})
export class PersonMerge {
  @Field(() => String, { description: '证件号码的18位形式。The 18-character form of the ID number.' })
  idNo: string;

  @Field(() => ID, { description: '保留的个人编号。The record that was kept.' })
  keptNo: string;

  @Field(() => String, { description: '保留的信息中的姓名。The name on it.' })
  keptName: string;

  @Field(() => ID, { description: '并入的个人编号。The record that was merged into it.' })
  mergedNo: string;

  @Field(() => String, { description: '并入的信息中的姓名。The name on it.' })
  mergedName: string;

  @Field(() => String, { description: '经办人。The officer.' })
  mergedBy: string;

  @Field(() => DateTimeScalar, { description: '合并时间。When it was done.' })
  mergedAt: Instant;

  @Field(() => [String], {
    description:
      '由并入的信息补全的项目:idNo、phone、residence、workStartDate、originalRetirementAge。What was filled in.',
  })
  filled: string[];
}

@ObjectType({ description: '人员合并记录列表。A list of merges.' })
export class PersonMergeList {
  @Field(() => [PersonMerge], { description: '本页记录。The items of this page.' })
  items: PersonMerge[];

  @Field(() => Int, { description: '总数。How many there are in all.' })
  totalItems: number;
}
