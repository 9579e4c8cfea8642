import { Arg, Field, InputType } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';

@InputType({ description: '以哪一时刻所知为准。As of when something is asked for.' })
export class AsOf {
  @Field(() => DateTimeScalar, {
    description:
      '当时所知:只计此刻及以前登记的内容,以后的申报、结算、缴款、更正和合并均不计;可精确到毫秒。What the hall knew at that moment of business time, to the millisecond: nothing that was recorded later counts.',
  })
  known: Instant;
}

/** The argument `asOf` of a query that can be answered as of a past moment. */
export const AsOfArg = (): ReturnType<typeof Arg> =>
  Arg('asOf', () => AsOf, {
    nullable: true,
    description:
      '以哪一时刻所知为准;不填即现在。晚于现在或早于最早的记录时不予办理(AS_OF_FUTURE、AS_OF_TOO_EARLY)。As of when; now if left out.',
  });
