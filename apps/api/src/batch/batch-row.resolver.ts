import { fen, isBatchKind, maskIdNumber } from '@canbao/rules';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Job } from '../job/index.ts';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { shownFault } from './batch-quote.ts';
import { BatchRowList, BatchRowStateEnum } from './batch-row.type.ts';
import type { BatchRow } from './batch-row.type.ts';
import { countRows, faultsOfRows, pageOfRows } from './rows-shown.store.ts';
import type { ShownRow } from './rows-shown.store.ts';

@Resolver(() => Job)
export class BatchRowResolver {
  @FieldResolver(() => BatchRowList, {
    description:
      '批量业务的各行及其结果,按文件中的次序;处理中也可查看。导出任务没有。The rows of a batch and their results, also while it runs.',
  })
  async rows(
    @Root() { id, kind }: Job,
    @Arg('state', () => BatchRowStateEnum, {
      nullable: true,
      description: '只取某一状态的行。Only rows in this state.',
    })
    state: keyof typeof BatchRowStateEnum | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
    @Ctx() context: RequestContext,
  ): Promise<BatchRowList> {
    orderOf(options, {}, 'row_no');
    if (!isBatchKind(kind)) return { items: [], totalItems: 0 };
    const scoped = await context.reading();
    const [rows, totalItems] = await Promise.all([
      pageOfRows(scoped, id, state ?? null, pageOf(options)),
      countRows(scoped, id, state ?? null),
    ]);
    const failed = rows.filter((row) => row.state === 'FAILED').map(({ row_no }) => row_no);
    const faults = failed.length === 0 ? [] : await faultsOfRows(scoped, id, failed);
    const ofRow = Map.groupBy(faults, ({ row_no }) => row_no);
    const items = rows.map((row) => {
      const own = ofRow.get(row.row_no) ?? [];
      return { ...shownRow(row), faults: own.map((fault) => shownFault(kind, fault)) };
    });
    return { items, totalItems };
  }
}

function shownRow(row: ShownRow): Omit<BatchRow, 'faults'> {
  return {
    jobId: row.job_id,
    row: row.row_no,
    name: row.person_name,
    maskedIdNo: row.id_no === null ? null : maskIdNumber(row.id_no),
    state: row.state,
    outcome: row.outcome,
    message: row.message,
    remedy: row.remedy,
    declarationId: row.declaration_id,
    quoted: row.quoted_fen === null ? null : fen(row.quoted_fen),
    charged: row.charged_fen === null ? null : fen(row.charged_fen),
  };
}
