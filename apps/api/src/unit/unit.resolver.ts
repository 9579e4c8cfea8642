import { insuranceTypeName, insuranceTypesFor, isRefusal, monthOf } from '@canbao/rules';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ListOptions, orderOf, pageOf } from '../platform/graphql/list-options.input.ts';
import { RequestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { policyOfArea } from '../policy/index.ts';
import { pageOfUnits, UNIT_ORDER } from './unit.store.ts';
import { Unit, UnitInsuranceType, UnitList } from './unit.type.ts';
import { findUnit, headcountOf, shownUnit } from './unit.ts';

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, {
    nullable: true,
    description: '单位信息查询;不存在和无权查看的单位同样为空。A unit; null for one that is unknown or not yours.',
  })
  unit(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Ctx() context: RequestContext,
  ): Promise<Unit | null> {
    return findUnit(context, unitNo);
  }

  @Query(() => UnitList, {
    description: '当前账号可以查看的单位,可按 unitNo、name、creditCode 排序。The units that the viewer may see.',
  })
  async units(
    @Arg('options', () => ListOptions, { nullable: true, description: '分页与排序。Paging and sorting.' })
    options: ListOptions | null,
    @Ctx() context: RequestContext,
  ): Promise<UnitList> {
    context.mayRead('unit');
    const { items, totalItems } = await pageOfUnits(
      await context.reading(),
      pageOf(options),
      orderOf(options, UNIT_ORDER, 'id'),
    );
    return { items: items.map((unit) => shownUnit(context.signedIn(), unit)), totalItems };
  }

  @FieldResolver(() => Int)
  headcount(@Root() unit: Unit, @Ctx() context: RequestContext): Promise<number> {
    return headcountOf(context, unit.id);
  }

  @FieldResolver(() => [UnitInsuranceType])
  insuranceTypes(@Root() unit: Unit, @Ctx() context: RequestContext): UnitInsuranceType[] {
    const offered = insuranceTypesFor(unit.unitType, policyOfArea(unit.area), monthOf(context.clock.today()));
    if (isRefusal(offered)) throw new RequestError(offered);
    return [
      ...offered.compulsory.map((type) => ({ insuranceType: type, name: insuranceTypeName(type), compulsory: true })),
      ...offered.optional.map((type) => ({ insuranceType: type, name: insuranceTypeName(type), compulsory: false })),
    ];
  }
}
