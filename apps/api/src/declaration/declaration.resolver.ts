import type { Month } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { DeclarationFilter } from './declaration-filter.input.ts';
import { countDeclarations, DECLARATION_ORDER, movementOf, pageOfDeclarations } from './declaration.store.ts';
import { declarationOf, shownDeclaration } from './declaration.ts';
import { Declaration, DeclarationList } from './declaration.type.ts';
import { Movement } from './movement.type.ts';

const NEWEST_FIRST = 'd.submitted_at DESC, d.id DESC';

@Resolver()
export class DeclarationResolver {
  @Query(() => DeclarationList, {
    description:
      '待审核/已审核数据查询,新的在前;可按 submittedAt、kind、feeMonth 排序。Declarations, the newest first.',
  })
  async declarations(
    @Arg('filter', () => DeclarationFilter, { nullable: true, description: '查询条件。Which ones.' })
    filter: DeclarationFilter | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeclarationList> {
    const viewer = context.mayRead('declaration');
    if (filter?.idNo && !seesIdentity(viewer)) throw requestError('FORBIDDEN', {});
    const unit = filter?.unitNo ? await context.requireUnit(filter.unitNo, 'declaration') : null;
    const order = orderOf(options, DECLARATION_ORDER, NEWEST_FIRST);
    const [page, scoped, asked] = [pageOf(options), await context.reading(), requestedFields(info)];
    const [rows, totalItems] = await Promise.all([
      asked.has('items') ? pageOfDeclarations(scoped, unit?.id ?? null, filter ?? {}, page, order) : [],
      asked.has('totalItems') ? countDeclarations(scoped, unit?.id ?? null, filter ?? {}) : 0,
    ]);
    return { items: await Promise.all(rows.map((row) => shownDeclaration(context, row))), totalItems };
  }

  @Query(() => Movement, {
    description: '一个申报期的增减员。Who joined and left in a declaration period, in numbers.',
  })
  async movement(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('feeMonth', () => MonthScalar, { description: '费款所属期。The fee month.' }) feeMonth: Month,
    @Ctx() context: RequestContext,
  ): Promise<Movement> {
    context.mayRead('declaration');
    const { id } = await context.requireUnit(unitNo, 'declaration');
    const { start, joined, left } = await movementOf(await context.reading(), id, feeMonth);
    return { feeMonth, start, joined, left, end: start + joined - left };
  }

  @Query(() => Declaration, {
    nullable: true,
    description: '一条业务申报记录;无权查看时为空。One declaration; null for one that is unknown or not yours.',
  })
  async declaration(
    @Arg('id', () => ID, { description: '申报编号。The number of the declaration.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Declaration | null> {
    context.mayRead('declaration');
    return /^\d{1,15}$/.test(id) ? declarationOf(context, Number(id)) : null;
  }
}
