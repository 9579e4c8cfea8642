import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';

@Resolver()
export class DemoClockResolver {
  @Directive('@inaccessible')
  @Mutation(() => DateTimeScalar, {
    description:
      '设置演示时钟,仅演示模式可用;拨回时,尚未到结算期的月份恢复为未结算。Sets the demonstration clock; refused otherwise. ' +
      'Going back takes back the settlement of months that are not yet due.',
  })
  async setDemoClock(
    @Arg('now', () => DateTimeScalar, { description: '业务时刻。The business instant to stand at.' }) now: Instant,
    @Ctx() context: RequestContext,
  ): Promise<Instant> {
    context.signedIn();
    if (!context.demo) throw requestError('DEMO_ONLY', {});
    await context.services.moveClock(now);
    return context.clock.now();
  }
}
