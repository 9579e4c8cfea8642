import { checkIdNumber, compareMonths } from '@canbao/rules';
import type { Month } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Charge, chargesOfPersons, shownCharge } from '../ledger/index.ts';
import type { ChargeRow } from '../ledger/index.ts';
import { AsOfArg, asKnown } from '../past/index.ts';
import type { AsOf } from '../past/index.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { showMembers } from './member.ts';
import { Member, MemberList } from './member.type.ts';
import { RosterFilter } from './roster-filter.input.ts';
import { countMembers, memberByIdNumber, pageOfMembers, ROSTER_ORDER } from './roster.store.ts';

@Resolver(() => Member)
export class RosterResolver {
  @Query(() => MemberList, {
    description:
      '单位花名册查询;可按 name、idNo、startMonth、declaredWage、contributionBase 排序。Everybody enrolled in the unit.',
  })
  async roster(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('filter', () => RosterFilter, { nullable: true, description: '查询条件。Who.' }) filter: RosterFilter | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberList> {
    const viewer = context.mayRead('enrolment');
    const identifying = filter?.search || options?.sort?.some(({ field }) => field === 'name' || field === 'idNo');
    if (identifying && !seesIdentity(viewer)) throw requestError('FORBIDDEN', {});
    const then = await asKnown(context, asOf);
    const unit = await then.requireUnit(unitNo, 'enrolment');
    const page = pageOf(options);
    const order = orderOf(options, ROSTER_ORDER, 'e.id');
    const scoped = await then.reading();
    const [rows, totalItems] = await Promise.all([
      pageOfMembers(scoped, unit.id, filter ?? {}, page, order, requestedFields(info, 'items')),
      requestedFields(info).has('totalItems') ? countMembers(scoped, unit.id, filter ?? {}) : 0,
    ]);
    return { items: showMembers(then, unit, rows), totalItems };
  }

  @Query(() => Member, {
    nullable: true,
    description: '单位参保人员信息查询:本单位的一名参保人员。One person enrolled in the unit.',
  })
  async member(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('idNo', () => String, { description: '证件号码。The ID number.' }) idNo: string,
    @AsOfArg() asOf: AsOf | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Member | null> {
    if (!seesIdentity(context.mayRead('enrolment'))) throw requestError('FORBIDDEN', {});
    const then = await asKnown(context, asOf);
    const unit = await then.requireUnit(unitNo, 'enrolment');
    const checked = checkIdNumber(idNo, context.clock.today());
    if (!checked.ok) return null;
    const rows = await memberByIdNumber(await then.reading(), unit.id, checked.idNo, requestedFields(info));
    return showMembers(then, unit, rows)[0] ?? null;
  }

  @FieldResolver(() => [Charge], { description: '本单位下的应缴明细。The charges of this person in this unit.' })
  async charges(
    @Root() member: Member,
    @Arg('feeMonth', () => MonthScalar, {
      nullable: true,
      description: '费款所属期。Of this bill’s month; all if left out.',
    })
    feeMonth: Month | null,
    @Ctx() context: RequestContext,
  ): Promise<Charge[]> {
    const viewer = context.mayRead('charge');
    const loader = batchLoader<number, { personId: number; rows: ChargeRow[] }>(
      context.knownAt(member.known),
      `roster.charges ${member.unitId} ${feeMonth ?? ''}`,
      async (scoped, persons) => byPerson(await chargesOfPersons(scoped, member.unitId, feeMonth, persons)),
      ({ personId }) => personId,
    );
    const found = await loader.load(member.personId);
    return (found?.rows ?? [])
      .map((row) => shownCharge(viewer, row))
      .sort((a, b) => compareMonths(b.feeMonth, a.feeMonth));
  }
}

function byPerson(rows: readonly ChargeRow[]): { personId: number; rows: ChargeRow[] }[] {
  const persons = new Map<number, ChargeRow[]>();
  for (const row of rows) {
    const [personId] = row.slice(-1) as [number];
    persons.set(personId, [...(persons.get(personId) ?? []), row]);
  }
  return [...persons].map(([personId, own]) => ({ personId, rows: own }));
}
