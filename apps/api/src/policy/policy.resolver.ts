import {
  annualDeclarationAt,
  declarationPeriodAt,
  formatMoment,
  isRefusal,
  policyRowsInForce,
  SUZHOU_POLICY,
} from '@canbao/rules';
import type { Day, Policy as RulesPolicy } from '@canbao/rules';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { RequestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DateScalar } from '../platform/graphql/scalars.ts';
import { AnnualDeclaration } from './annual-declaration.type.ts';
import { DeclarationPeriod } from './declaration-period.type.ts';
import { policyOfArea } from './policy-book.ts';
import { Policy, shownPolicyRow } from './policy.type.ts';

/** The policy of the viewer's pooling area: that of a clerk's unit, else the one that the product ships first. */
function policyFor(context: RequestContext): RulesPolicy {
  const [first] = context.signedIn().units;
  return policyOfArea(first?.area ?? SUZHOU_POLICY.area);
}

@Resolver()
export class PolicyResolver {
  @Query(() => DeclarationPeriod, { description: '当前申报期。The declaration period in which now lies.' })
  declarationPeriod(@Ctx() context: RequestContext): DeclarationPeriod {
    const { clock, demo } = context;
    const period = declarationPeriodAt(policyFor(context), clock.moment());
    if (isRefusal(period)) throw new RequestError(period);
    return {
      feeMonth: period.feeMonth,
      opens: period.opens,
      closes: formatMoment(period.closes),
      isOpen: period.isOpen,
      today: clock.today(),
      now: clock.text(),
      settlementFrom: period.settlementWindow.from,
      settlementThrough: period.settlementWindow.to,
      reopens: period.reopens,
      noticeFrom: period.noticeFrom,
      dueOn: period.dueOn,
      demo,
    };
  }

  @Query(() => AnnualDeclaration, {
    description: '年度缴费申报期:现在开放的,或下一次。The annual declaration of wages that is open now, or the next.',
  })
  annualDeclaration(@Ctx() context: RequestContext): AnnualDeclaration {
    const declaration = annualDeclarationAt(policyFor(context), context.clock.moment());
    if (isRefusal(declaration)) throw new RequestError(declaration);
    return { ...declaration, closes: formatMoment(declaration.closes), row: shownPolicyRow(declaration.row) };
  }

  @Query(() => Policy, {
    description:
      '某日有效的费率、基数上下限、日历、退休年龄等,各附依据。What is in force on a day, each with its source.',
  })
  policy(
    @Arg('on', () => DateScalar, { nullable: true, description: '日期,默认今天。The day; today when left out.' })
    on: Day | null,
    @Ctx() context: RequestContext,
  ): Policy {
    const policy = policyFor(context);
    const day = on ?? context.clock.today();
    const { area, areaName, policyId } = policy;
    return { area, areaName, policyId, on: day, rows: policyRowsInForce(policy, day).map(shownPolicyRow) };
  }
}
