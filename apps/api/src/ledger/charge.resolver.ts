import { fen } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { Charge, ChargeExplanation, ChargeList } from './charge.type.ts';
import { ChargeFilter } from './charge-filter.input.ts';
import { explainCharge, shownCharge } from './charge.ts';
import { BY_PERSON, CHARGE_ORDER, pageOfCharges, totalsOfCharges } from './charge-list.store.ts';

const TOTALS = ['totalItems', 'persons', 'personal', 'employer', 'amount'];
const NOT_ASKED = { count: 0, persons: 0, personal: 0, employer: 0 };

@Resolver(() => Charge)
export class ChargeResolver {
  @Query(() => ChargeList, {
    description:
      '单位应缴明细及其合计;可按 personName、personNo、coveredMonth、feeMonth、base、personal、employer、amount 排序。A unit’s charges.',
  })
  async charges(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('filter', () => ChargeFilter, { nullable: true, description: '查询条件。Which ones.' })
    filter: ChargeFilter | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChargeList> {
    const viewer = context.mayRead('charge');
    const sorted = options?.sort?.some(({ field }) => field === 'personName') ?? false;
    // whose age passes from one band to the next was born in that month
    const identifying = filter?.idNo || filter?.search || filter?.ageBands || sorted;
    if (identifying && !seesIdentity(viewer)) throw requestError('FORBIDDEN', {});
    const then = await asKnown(context, asOf);
    const { id: unitId } = await then.requireUnit(unitNo, 'charge');
    const [page, order] = [pageOf(options), orderOf(options, CHARGE_ORDER, BY_PERSON)];
    const scoped = await then.reading();
    const asked = requestedFields(info);
    const [rows, totals] = await Promise.all([
      asked.has('items') ? pageOfCharges(scoped, unitId, filter ?? {}, page, order) : [],
      TOTALS.some((field) => asked.has(field)) ? totalsOfCharges(scoped, unitId, filter ?? {}) : NOT_ASKED,
    ]);
    return {
      items: rows.map((row) => shownCharge(viewer, row)),
      totalItems: totals.count,
      persons: totals.persons,
      personal: fen(totals.personal),
      employer: fen(totals.employer),
      amount: fen(totals.personal + totals.employer),
    };
  }

  @FieldResolver(() => ChargeExplanation, { description: '金额来历。Why it is what it is.' })
  explanation(@Root() charge: Charge, @Ctx() context: RequestContext): Promise<ChargeExplanation> {
    return explainCharge(context, charge);
  }
}
