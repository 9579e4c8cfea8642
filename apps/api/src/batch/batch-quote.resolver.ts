import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { BatchFaultList, BatchQuote, BatchQuotePersonList, BatchQuoteTotal } from './batch-check.type.ts';
import { shownFault, shownPerson, shownTotal } from './batch-quote.ts';
import { countFaults, pageOfFaults, pageOfQuotedPersons, totalsOfQuote } from './quote-shown.store.ts';

const IN_FILE_ORDER = 'row_no';

@Resolver(() => BatchQuote)
export class BatchQuoteResolver {
  @FieldResolver(() => [BatchQuoteTotal], {
    description: '补缴合计,按月份和险种。The back-pay of all rows, by month and insurance type.',
  })
  async totals(@Root() { id }: BatchQuote, @Ctx() context: RequestContext): Promise<BatchQuoteTotal[]> {
    return (await totalsOfQuote(await context.reading(), id)).map(shownTotal);
  }

  @FieldResolver(() => BatchQuotePersonList, {
    description: '各行的结果和金额,按文件中的次序。What each row would give, in the order of the file.',
  })
  async persons(
    @Root() { id, total, ok: good, faulty }: BatchQuote,
    @Arg('ok', () => Boolean, {
      nullable: true,
      description: '只取能办理的,或只取不能办理的。Only these, or only the others.',
    })
    ok: boolean | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BatchQuotePersonList> {
    orderOf(options, {}, IN_FILE_ORDER);
    const asked = requestedFields(info).has('items');
    const rows = asked ? await pageOfQuotedPersons(await context.reading(), id, ok ?? null, pageOf(options)) : [];
    const totalItems = ok === true ? good : ok === false ? faulty : total;
    return { items: rows.map(shownPerson), totalItems };
  }

  @FieldResolver(() => BatchFaultList, {
    description: '不能办理的原因,逐个单元格,按文件中的次序。Every fault, cell by cell, in the order of the file.',
  })
  async faults(
    @Root() { id, kind }: BatchQuote,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
    @Ctx() context: RequestContext,
  ): Promise<BatchFaultList> {
    orderOf(options, {}, IN_FILE_ORDER);
    const scoped = await context.reading();
    const [rows, totalItems] = await Promise.all([pageOfFaults(scoped, id, pageOf(options)), countFaults(scoped, id)]);
    return { items: rows.map((row) => shownFault(kind, row)), totalItems };
  }
}
