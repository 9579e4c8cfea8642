import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { EndUserKey } from './end-user-key.type.ts';
import { setEndUserKey } from './set-end-user-key.ts';

@Resolver()
export class PortalResolver {
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
}
