import type { JobKind } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { JobKindEnum } from './job-kind.type.ts';
import { countJobs, JOB_ORDER, pageOfJobs } from './job.store.ts';
import { deleteJob, JOB_ROLES, jobOf, shownJob } from './job.ts';
import { Job, JobList } from './job.type.ts';

const NEWEST_FIRST = 'j.id DESC';
const NUMBER = /^\d{1,15}$/;

@Resolver()
export class JobResolver {
  @Query(() => JobList, {
    description: '后台任务(批量业务和导出),新的在前;可按 submittedAt、name、state 排序。Jobs, the newest first.',
  })
  async jobs(
    @Arg('unitNo', () => ID, {
      nullable: true,
      description: '单位编号,统计导出不属于单位,总是列出;不填时为有权查看的全部。Of one unit, and statistics.',
    })
    unitNo: string | null,
    @Arg('kinds', () => [JobKindEnum], { nullable: true, description: '任务种类;不填时为全部。Of these kinds.' })
    kinds: JobKind[] | null | undefined,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JobList> {
    context.signedInAs(...JOB_ROLES);
    const wanted = { unitId: unitNo ? (await context.requireUnit(unitNo)).id : null, kinds: kinds ?? null };
    const order = orderOf(options, JOB_ORDER, NEWEST_FIRST);
    const [page, scoped, asked] = [pageOf(options), await context.reading(), requestedFields(info)];
    const [rows, totalItems] = await Promise.all([
      asked.has('items') ? pageOfJobs(scoped, wanted, page, order) : [],
      asked.has('totalItems') ? countJobs(scoped, wanted) : 0,
    ]);
    return { items: await Promise.all(rows.map((row) => shownJob(context, row))), totalItems };
  }

  @Query(() => Job, {
    nullable: true,
    description: '一个后台任务;无权查看或已过保留期时为空。One job; null when it is unknown, not yours, or gone.',
  })
  async job(
    @Arg('id', () => ID, { description: '任务编号。The number of the job.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Job | null> {
    context.signedInAs(...JOB_ROLES);
    return NUMBER.test(id) ? jobOf(context, Number(id)) : null;
  }

  @Mutation(() => Boolean, {
    description:
      '删除已结束任务的数据和导出的文件,已办理的业务不受影响;没有该任务时为 false。Deletes a finished job’s data; what it did stays.',
  })
  async deleteJob(
    @Arg('id', () => ID, { description: '任务编号。The number of the job.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    context.signedInAs(...JOB_ROLES);
    return NUMBER.test(id) ? deleteJob(context, Number(id)) : false;
  }
}
