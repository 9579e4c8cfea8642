import type { BatchKind } from '@canbao/rules';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { BatchKindEnum, Job, jobOf } from '../job/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { askForCheck, askForSubmission } from './ask-worker.ts';
import { BatchCheck, BatchQuote } from './batch-check.type.ts';
import { quoteOf } from './batch-quote.ts';
import { BatchTermsInput } from './batch-terms.input.ts';

const NUMBER = /^\d{1,15}$/;
const KIND = '业务种类,须与文件所用模板一致。What the rows ask for, as the file’s template has it.';
const UPLOAD = '上传编号,由 POST /uploads 给出。The file, as POST /uploads numbered it.';
const TERMS = '整批的办理条件。What holds for the whole file.';

@Resolver()
export class BatchResolver {
  @Mutation(() => BatchCheck, {
    description:
      '批量业务提交前的检查与试算:逐行给出结果和金额,除试算外不做任何登记。Checks a file and quotes it; nothing else is stored.',
  })
  async checkBatch(
    @Arg('kind', () => BatchKindEnum, { description: KIND }) kind: BatchKind,
    @Arg('uploadId', () => ID, { description: UPLOAD }) uploadId: string,
    @Arg('terms', () => BatchTermsInput, { nullable: true, description: TERMS }) terms: BatchTermsInput | null,
    @Ctx() context: RequestContext,
  ): Promise<BatchCheck> {
    const { quoteId, group, groups } = await askForCheck(context, { kind, uploadId, terms });
    const quote = await quoteOf(context, quoteId);
    if (quote === null) throw requestError('QUOTE_NOT_FOUND', {});
    const { total: rows, ok, faulty } = quote;
    const shown = groups.map(({ insuranceTypes, ...told }, index) => {
      return { group: index + 1, ...told, insuranceTypes: insuranceTypes === null ? null : [...insuranceTypes] };
    });
    return { rows, ok, faulty, group, groups: shown, quote };
  }

  @Mutation(() => Job, {
    description:
      '提交批量业务,在后台逐行办理。凭试算提交的,全部重新判定,与试算不一致则不提交。Submits a file; with a quote, exactly as quoted or not at all.',
  })
  async submitBatch(
    @Arg('kind', () => BatchKindEnum, { description: KIND }) kind: BatchKind,
    @Arg('uploadId', () => ID, { description: UPLOAD }) uploadId: string,
    @Arg('terms', () => BatchTermsInput, { nullable: true, description: TERMS }) terms: BatchTermsInput | null,
    @Arg('quoteId', () => ID, {
      nullable: true,
      description:
        '试算编号;同一试算只成为一个任务。不填时不与试算比较。The quote that must hold; it becomes one job. Left out, none is compared.',
    })
    quoteId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Job> {
    context.signedInAs('CLERK', 'OFFICER');
    const quote = quoteId ?? null;
    if (quote !== null && !NUMBER.test(quote)) throw requestError('QUOTE_NOT_FOUND', {});
    const number = quote === null ? null : Number(quote);
    const { jobId } = await askForSubmission(context, { kind, uploadId, terms }, number);
    const job = await jobOf(context, jobId);
    if (job === null) throw new Error(`job ${jobId} is out of sight`);
    return job;
  }

  @Query(() => BatchQuote, {
    nullable: true,
    description: '一次试算;无权查看或已过保留期时为空。A quote; null when it is unknown, not yours, or gone.',
  })
  async batchQuote(
    @Arg('id', () => ID, { description: '试算编号。Its id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<BatchQuote | null> {
    context.signedInAs('CLERK', 'OFFICER');
    return NUMBER.test(id) ? quoteOf(context, Number(id)) : null;
  }
}
