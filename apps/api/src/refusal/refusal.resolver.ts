import { listRefusals } from '@canbao/rules';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { RefusalInfo } from './refusal-info.type.ts';

@Resolver()
export class RefusalResolver {
  @Query(() => [RefusalInfo], {
    description: '原因代码表:全部不予办理、不予受理的原因。Every code that a refusal or an error can bear.',
  })
  refusals(@Ctx() context: RequestContext): RefusalInfo[] {
    context.signedIn();
    return listRefusals().flatMap(({ title: subject, refusals }) =>
      refusals.map(({ messages, remedies, ...refusal }) => ({
        ...refusal,
        subject,
        messages: [...messages],
        remedies: [...remedies],
      })),
    );
  }
}
