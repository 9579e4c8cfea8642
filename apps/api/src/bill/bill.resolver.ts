import type { Month } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { BILL_ORDER, pageOfBills } from './bill.store.ts';
import { findBill, findWholeBill, linesOfBill, shownBill } from './bill.ts';
import { Bill, BillLine, BillList } from './bill.type.ts';

@Resolver(() => Bill)
export class BillResolver {
  @Query(() => Bill, {
    nullable: true,
    description: '缴费通知单;该月尚未结算或无权查看时为空。A bill; null when it is not settled or not yours.',
  })
  async bill(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('feeMonth', () => MonthScalar, { description: '费款所属期。The fee month.' }) feeMonth: Month,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Bill | null> {
    const find = requestedFields(info).has('lines') ? findWholeBill : findBill;
    return find(await asKnown(context, asOf), unitNo, feeMonth);
  }

  @Query(() => BillList, {
    description: '单位已结算的缴费通知单,新的在前;可按 feeMonth、amount、persons 排序。A unit’s bills.',
  })
  async bills(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
  ): Promise<BillList> {
    const then = await asKnown(context, asOf);
    const unit = await then.requireUnit(unitNo, 'bill');
    const order = orderOf(options, BILL_ORDER, 'b.fee_month DESC');
    const { rows, totalItems } = await pageOfBills(await then.reading(), unit.id, pageOf(options), order);
    return { items: rows.map((row) => shownBill(row, then.known)), totalItems };
  }

  @FieldResolver(() => [BillLine], { description: '各险种的明细行,按通知单的次序。Its lines, in the notice’s order.' })
  lines(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<BillLine[]> {
    return linesOfBill(context.knownAt(bill.known), bill);
  }
}
