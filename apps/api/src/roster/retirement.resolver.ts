import { birthDatesReaching, compareDays, day, daysBetween, isRefusal, retirementWithin } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { RequestError, requestError } from '../platform/graphql/request-error.ts';
import { requestedFields } from '../platform/graphql/requested-fields.ts';
import { DateScalar } from '../platform/graphql/scalars.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { policyOfArea } from '../policy/index.ts';
import { showMembers } from './member.ts';
import { MemberList, RetireeList } from './member.type.ts';
import { pageOfReaching, pageOfRetirees, REACHING_ORDER, RETIREE_ORDER } from './retirement.store.ts';
import { RetireeFilter } from './roster-filter.input.ts';

/** 离退休: who is retired, and who will be. */
@Resolver()
export class RetirementResolver {
  @Query(() => RetireeList, {
    description:
      '离退休人员查询;可按 name、idNo、retirementMonth、workStartDate、livingStatus 排序。The retired persons of a unit.',
  })
  async retirees(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('filter', () => RetireeFilter, { nullable: true, description: '查询条件。Who.' }) filter: RetireeFilter | null,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RetireeList> {
    demandIdentityFor(context, options, Boolean(filter?.search) || Boolean(filter?.idNo));
    const unit = await context.requireUnit(unitNo, 'enrolment');
    const { rows, total } = await pageOfRetirees(await context.reading(), unit.id, filter ?? {}, {
      page: pageOf(options),
      order: orderOf(options, RETIREE_ORDER, 'e.id'),
      fields: requestedFields(info, 'items'),
    });
    return { items: showMembers(context, unit, rows), totalItems: total };
  }

  @Query(() => MemberList, {
    description:
      '职工退休到龄查询:两个日期之间到达法定退休年龄的在职职工,每一天按当天的政策;可按 name、idNo、birthDate 排序;无权查看出生日期的账号不能查询。Who at work reaches retirement age between two dates, each day by the terms then in force; for those who may see days of birth.',
  })
  async reachingRetirement(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Arg('from', () => DateScalar, { description: '到龄日期从(含)。From this day on.' }) from: Day,
    @Arg('to', () => DateScalar, { description: '到龄日期到(含)。Until this day.' }) to: Day,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberList> {
    // whoever reaches it in a few days was born on one of few
    demandIdentityFor(context, options, true);
    const unit = await context.requireUnit(unitNo, 'enrolment');
    if (daysBetween(from, to) > LONGEST_RANGE || compareDays(to, LATEST) > 0) {
      throw requestError('BAD_USER_INPUT', { reason: RANGE_REASON });
    }
    const policy = policyOfArea(unit.area);
    const births = birthDatesReaching(from, to, policy);
    if (isRefusal(births)) throw new RequestError(births);
    const { rows, total } = await pageOfReaching(await context.reading(), unit.id, births, {
      page: pageOf(options),
      order: orderOf(options, REACHING_ORDER, 'p.birth_date, e.id'),
      fields: requestedFields(info, 'items'),
    });
    const items = showMembers(context, unit, rows, (person) => {
      const date = retirementWithin(person, from, to, policy);
      return isRefusal(date) ? null : date;
    });
    return { items, totalItems: total };
  }
}

const LONGEST_RANGE = 3653;
const LATEST = day('2199-12-31');
const RANGE_REASON = '到龄日期的范围不能超过十年,也不能晚于2199年';

/** Orders that would tell what is masked. */
const TELLING = ['name', 'idNo', 'workStartDate'];

/** Neither a condition nor an order may tell who somebody is. Errors: UNAUTHENTICATED, FORBIDDEN. */
function demandIdentityFor(context: RequestContext, options: ListOptions | null, filtered: boolean): void {
  const viewer = context.mayRead('enrolment');
  const sorted = options?.sort?.some(({ field }) => TELLING.includes(field)) ?? false;
  if ((filtered || sorted) && !seesIdentity(viewer)) throw requestError('FORBIDDEN', {});
}
