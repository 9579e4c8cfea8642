import type { BatchKind, Day, InsuranceType, Month } from '@canbao/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InsuranceTypeEnum } from '../insurance/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateScalar, DateTimeScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { BatchKindEnum } from './batch-kind.type.ts';

/** 任务状态 as an enum of the schema. */
export const JobStateEnum = { WAITING: 'WAITING', RUNNING: 'RUNNING', FINISHED: 'FINISHED', FAILED: 'FAILED' } as const;

registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: '任务状态。State of a job.',
  valuesConfig: {
    WAITING: { description: '等待处理。Waits for its turn.' },
    RUNNING: { description: '正在处理。Is being carried out.' },
    FINISHED: { description: '处理结束,每一行都有结果。Every row has its result.' },
    FAILED: { description: '因故障停止,没有处理的行列为失败。Given up; what was not processed counts as failed.' },
  },
});

@ObjectType({
  description:
    '批量处理任务:提交后在后台逐行办理,可离开页面、可断网。A batch that is carried out row by row, whoever watches.',
})
export class Job {
  @Field(() => ID, { description: '任务编号。The number of the job.' })
  id: number;

  @Field(() => BatchKindEnum, { description: '业务种类。What its rows ask for.' })
  kind: BatchKind;

  @Field(() => String, { description: '业务种类名称。Name of the kind.' })
  kindName: string;

  @Field(() => String, { description: '名称,即上传的文件名。Its name: that of the file.' })
  name: string;

  @Field(() => ID, { description: '单位编号。The unit for which it was submitted.' })
  unitNo: string;

  @Field(() => JobStateEnum, { description: '状态。Its state.' })
  state: keyof typeof JobStateEnum;

  @Field(() => DateTimeScalar, {
    description: '创建时间,所有行都按此时刻判定。When it was submitted; every row is judged by this moment.',
  })
  submittedAt: Instant;

  @Field(() => String, { description: '经办人。Who submitted it.' })
  submittedBy: string;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份,仅增员有。Of enrolments: their first month.' })
  startMonth: Month | null;

  @Field(() => [InsuranceTypeEnum], { nullable: true, description: '险种,仅增员有。Of enrolments: their types.' })
  insuranceTypes: InsuranceType[] | null;

  @Field(() => DateScalar, { nullable: true, description: '变更日期,仅减员可有。Of stops: the day, if one was set.' })
  changeDate: Day | null;

  @Field(() => Int, { description: '总条数。How many rows it has.' })
  total: number;

  @Field(() => Int, { description: '已处理条数,处理中不断更新。How many have been processed by now.' })
  processed: number;

  @Field(() => Int, { description: '失败条数。How many of these were not carried out.' })
  failed: number;

  @Field(() => Boolean, { description: '是否有失败。Whether any has failed by now.' })
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

  @Field(() => String, { nullable: true, description: '停止的原因;正常时为空。Why it was given up; null otherwise.' })
  fault: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '失败行的下载地址(XLSX);没有失败时为空。Where the failed rows are downloaded; null while there are none.',
  })
  download: string | null;
}

@ObjectType({ description: '批量处理任务列表。A list of jobs.' })
export class JobList {
  @Field(() => [Job], { description: '本页任务。The items of this page.' })
  items: Job[];

  @Field(() => Int, { description: '总个数。How many there are in all.' })
  totalItems: number;
}
