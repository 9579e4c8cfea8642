import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Job } from '../job/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ExportInput } from './export.input.ts';
import { requestExport } from './request-export.ts';

@Resolver()
export class ExportResolver {
  @Mutation(() => Job, {
    description:
      '导出查询结果:在后台写成文件,完成后可下载,按任务保留时间删除。Exports a list as a file, in the background; its job says where it is.',
  })
  requestExport(
    @Arg('input', () => ExportInput, { description: '导出的内容和格式。What is exported, and as what file.' })
    input: ExportInput,
    @Ctx() context: RequestContext,
  ): Promise<Job> {
    return requestExport(context, input);
  }
}
