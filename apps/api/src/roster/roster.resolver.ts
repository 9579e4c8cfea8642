import { checkIdNumber, compareMonths } from '@canbao/rules';
import type { Month } from '@canbao/rules';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Charge, chargesOfPersons, shownCharge } from '../ledger/index.ts';
import type { ChargeRow } from '../ledger/index.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { MonthScalar } from '../platform/graphql/scalars.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { unitOf } from '../unit/index.ts';
import { memberShower } from './member.ts';
import { Member, MemberList, RosterFilter } from './member.type.ts';
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
    @Ctx() context: RequestContext,
  ): Promise<MemberList> {
    const viewer = context.mayRead('enrolment');
    const identifying = filter?.search || options?.sort?.some(({ field }) => field === 'name' || field === 'idNo');
    if (identifying && !seesIdentity(viewer)) throw requestError('FORBIDDEN', {});
    const unit = await context.requireUnit(unitNo, 'enrolment');
    const found = await unitOf(context, unit.id);
    const page = pageOf(options);
    const order = orderOf(options, ROSTER_ORDER, 'e.id');
    const scoped = await context.reading();
    const rows = await pageOfMembers(scoped, unit.id, filter ?? {}, page, order);
    const whole = page.skip === 0 && rows.length < page.take;
    const totalItems = whole ? rows.length : await countMembers(scoped, unit.id, filter ?? {});
    return { items: rows.map(memberShower(context, unit.id, found?.area ?? '')), totalItems };
  }

  @Query(() => Member, {
    nullable: true,
    description: '单位参保人员信息查询:本单位的一名参保人员。One person enrolled in the unit.',
  })
  async member(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('idNo', () => String, { description: '证件号码。The ID number.' }) idNo: string,
    @Ctx() context: RequestContext,
  ): Promise<Member | null> {
    if (!seesIdentity(context.mayRead('enrolment'))) throw requestError('FORBIDDEN', {});
    const unit = await context.requireUnit(unitNo, 'enrolment');
    const checked = checkIdNumber(idNo, context.clock.today());
    if (!checked.ok) return null;
    const row = await memberByIdNumber(await context.reading(), unit.id, checked.idNo);
    const found = await unitOf(context, unit.id);
    return row === null ? null : memberShower(context, unit.id, found?.area ?? '')(row);
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
      context,
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
