import { mendingRows, isMendingKind } from '@canbao/rules';
import type { BatchKind, DifferenceKind } from '@canbao/rules';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { BatchFaultList } from '../batch/index.ts';
import { BatchKindEnum } from '../job/index.ts';
import { openSubmission } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import { comparedPayroll } from './payroll-of-upload.ts';
import type { ComparedPayroll } from './payroll-of-upload.ts';
import { keepPreparedBatch } from './prepared-batch.ts';
import { DifferenceKindEnum, PayrollDifferenceList, PreparedBatch, Reconciliation } from './reconciliation.type.ts';
import { shownDifference, shownPayrollFault, shownReconciliation } from './shown-reconciliation.ts';

const UNIT = '单位编号。The unit.';
const UPLOAD =
  '工资表的上传编号,由 POST /uploads?for=payroll 给出。The payroll, as POST /uploads?for=payroll numbered it.';
const AS_LISTED = 'row';

@Resolver(() => Reconciliation)
export class ReconcileResolver {
  @Query(() => Reconciliation, {
    description:
      '核对工资表:谁未参保、谁不在工资表、谁的工资或姓名不同、谁重复出现,以及可以解决的批量申报。不做任何登记。Compares a payroll with the records of a unit; nothing is stored.',
  })
  async reconciliation(
    @Arg('unitNo', () => ID, { description: UNIT }) unitNo: string,
    @Arg('uploadId', () => ID, { description: UPLOAD }) uploadId: string,
    @Ctx() context: RequestContext,
  ): Promise<Reconciliation> {
    const { submission, compared } = await compareFor(context, unitNo, uploadId);
    return shownReconciliation(compared, submission);
  }

  @FieldResolver(() => PayrollDifferenceList, {
    description: '差异,按种类,再按工资表中的次序。The differences by kind, then in the order of the payroll.',
  })
  differences(
    @Root() { compared }: Reconciliation,
    @Arg('kind', () => DifferenceKindEnum, { nullable: true, description: '只取这一种。Of this kind alone.' })
    kind: DifferenceKind | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
  ): PayrollDifferenceList {
    const all = compared.comparison.differences;
    const own = kind ? all.filter((one) => one.kind === kind) : all;
    return { items: pageIn(own, options).map(shownDifference), totalItems: own.length };
  }

  @FieldResolver(() => BatchFaultList, {
    description: '工资表中有误的单元格,按行。Each cell of the payroll that cannot be read, row by row.',
  })
  faults(
    @Root() { compared }: Reconciliation,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
  ): BatchFaultList {
    const all = compared.rows.flatMap(({ faults }) => faults);
    return { items: pageIn(all, options).map((fault) => shownPayrollFault(fault, compared)), totalItems: all.length };
  }

  @Mutation(() => PreparedBatch, {
    description:
      '由工资表的差异生成一批申报,如同上传了填好的模板;此后照常核对、试算、提交。Makes a batch from the differences, as if its filled template had been uploaded.',
  })
  async prepareBatch(
    @Arg('unitNo', () => ID, { description: UNIT }) unitNo: string,
    @Arg('uploadId', () => ID, { description: UPLOAD }) uploadId: string,
    @Arg('kind', () => BatchKindEnum, { description: '业务种类:ENROL、STOP 或 ADJUST_WAGE。Its kind.' })
    kind: BatchKind,
    @Ctx() context: RequestContext,
  ): Promise<PreparedBatch> {
    const { submission, compared } = await compareFor(context, unitNo, uploadId);
    const { accountId } = submission;
    const rows = isMendingKind(kind) ? mendingRows(kind, compared.comparison.differences) : [];
    if (rows.length === 0) throw requestError('NOT_FOUND', { what: '可以这样办理的差异' });
    const id = await context.writing((scoped) => keepPreparedBatch(scoped, accountId, kind, compared.fileName, rows));
    return { uploadId: id, kind, rows: rows.length };
  }
}

/** Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for the unit; every refusal of the comparison. */
async function compareFor(
  context: RequestContext,
  unitNo: string,
  uploadId: string,
): Promise<{ submission: Submission; compared: ComparedPayroll }> {
  const submission = await openSubmission(context, unitNo);
  const compared = await comparedPayroll(await context.reading(), context.clock, submission.unit, uploadId);
  if ('refusals' in compared) throw badInput(compared.refusals);
  return { submission, compared };
}

function pageIn<T>(all: readonly T[], options: ListOptions | null): readonly T[] {
  orderOf(options, {}, AS_LISTED);
  const { skip, take } = pageOf(options);
  return all.slice(skip, skip + take);
}
