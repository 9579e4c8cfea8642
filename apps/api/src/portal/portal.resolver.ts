import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { EndUserKey } from './end-user-key.type.ts';
import { Portal } from './portal.type.ts';
import { portals } from './portals.ts';
import { removeEndUserKey } from './remove-end-user-key.ts';
import { setEndUserKey } from './set-end-user-key.ts';

@Resolver()
export class PortalResolver {
  @Query(() => [Portal], {
    description: '其他平台及其公钥(经办机构)。Other platforms and their keys, for officers.',
  })
  portals(@Ctx() context: RequestContext): Promise<Portal[]> {
    return portals(context);
  }

  @Mutation(() => EndUserKey, {
    description:
      '登记平台公钥(经办机构):此后该平台只能代最终用户请求,范围以其签名的声明为限。Binds a portal to its end users.',
  })
  setEndUserKey(
    @Arg('portal', () => String, { description: '平台的用户名。The name of the portal’s account.' }) portal: string,
    @Arg('publicKey', () => String, { description: '公钥(Ed25519)的 PEM 文本。The public key, in PEM.' })
    publicKey: string,
    @Ctx() context: RequestContext,
  ): Promise<EndUserKey> {
    return setEndUserKey(context, portal, publicKey);
  }

  @Mutation(() => Portal, {
    description:
      '删除平台公钥(经办机构):用它签名的声明立即失效;重新登记公钥前该平台不能请求任何单位的数据。Removes a key: nothing signed with it counts from then on, and the portal reaches nothing until another is registered.',
  })
  removeEndUserKey(
    @Arg('portal', () => String, { description: '平台的用户名。The name of the portal’s account.' }) portal: string,
    @Ctx() context: RequestContext,
  ): Promise<Portal> {
    return removeEndUserKey(context, portal);
  }
}
