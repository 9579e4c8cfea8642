import type { Day, InsuranceType, JobKind, Month } from '@canbao/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, DateTimeScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { ExportFormatEnum, JobKindEnum } from './job-kind.type.ts';
import type { ExportFormat } from './job-kind.type.ts';

/** 任务状态 as an enum of the schema. */
export const JobStateEnum = { WAITING: 'WAITING', RUNNING: 'RUNNING', FINISHED: 'FINISHED', FAILED: 'FAILED' } as const;

registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: '任务状态。State of a job.',
  valuesConfig: {
    WAITING: { description: '等待处理。Waits for its turn.' },
    RUNNING: { description: '正在处理。Is being carried out.' },
    FINISHED: {
      description:
        '处理结束:批量业务每一行都有结果,导出的文件可以下载。Every row has its result, or the file is there.',
    },
    FAILED: {
      description:
        '因故障停止:批量业务没有处理的行列为失败,导出没有文件。Given up; rows not processed have failed, an export has no file.',
    },
  },
});

@ObjectType({
  description:
    '后台任务:批量业务逐行办理,导出写成文件;可离开页面、可断网。A batch or an export that goes on, whoever watches.',
})
export class Job {
  @Field(() => ID, { description: '任务编号。The number of the job.' })
  id: number;

  @Field(() => JobKindEnum, { description: '任务种类。What it does.' })
  kind: JobKind;

  @Field(() => ExportFormatEnum, { nullable: true, description: '文件格式,仅导出有。Of an export: its file’s format.' })
  format: ExportFormat | null;

  @Field(() => String, { description: '功能名称,即任务种类的名称。Name of the kind.' })
  kindName: string;

  @Field(() => String, {
    description: '名称:上传的文件名,或导出的文件名。Its name: that of the file that came, or that is made.',
  })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: '单位编号;统计导出不属于单位,为空。The unit for which it was submitted; null for a statistic.',
  })
  unitNo: string | null;

  @Field(() => JobStateEnum, { description: '状态。Its state.' })
  state: keyof typeof JobStateEnum;

  @Field(() => DateTimeScalar, {
    description:
      '创建时间;批量业务的所有行都按此时刻判定。When it was asked for; every row of a batch is judged by this moment.',
  })
  submittedAt: Instant;

  @Field(() => String, { description: '经办人。Who asked for it.' })
  submittedBy: string;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份,仅增员有。Of enrolments: their first month.' })
  startMonth: Month | null;

  @Field(() => [InsuranceTypeEnum], { nullable: true, description: '险种,仅增员有。Of enrolments: their types.' })
  insuranceTypes: InsuranceType[] | null;

  @Field(() => DateScalar, { nullable: true, description: '变更日期,仅减员可有。Of stops: the day, if one was set.' })
  changeDate: Day | null;

  @Field(() => Int, { description: '数据总量。How many rows it has.' })
  total: number;

  @Field(() => Int, { description: '已处理数据,处理中不断更新。How many have been processed by now.' })
  processed: number;

  @Field(() => Int, { description: '失败条数。How many of these were not carried out.' })
  failed: number;

  @Field(() => Boolean, { description: '是否出现错误。Whether a row, or the whole job, has failed by now.' })
  hasErrors: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '完成时间;未结束时为空。When it ended; null until then.',
  })
  finishedAt: Instant | null;

  @Field(() => DateTimeScalar, {
    description:
      '数据保留至此时刻,之后删除;已办理的业务不受影响。Its data are deleted after this; what it did stays, of course.',
  })
  keptUntil: Instant;

  @Field(() => String, {
    nullable: true,
    description: '错误详情,即停止的原因;正常时为空。Why it was given up; null otherwise.',
  })
  fault: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '下载地址:批量业务失败的行(XLSX),或导出的文件;没有时为空。Where the failed rows, or the export’s file, are; null while there are none.',
  })
  download: string | null;
}

@ObjectType({ description: '后台任务列表。A list of jobs.' })
export class JobList {
  @Field(() => [Job], { description: '本页任务。The items of this page.' })
  items: Job[];

  @Field(() => Int, { description: '总个数。How many there are in all.' })
  totalItems: number;
}
