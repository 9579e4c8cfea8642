import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { SignInThrottle } from '../platform/identity/throttle.ts';
import type { Viewer as SignedIn } from '../platform/identity/viewer.ts';
import { shownUnit, Unit, unitOf } from '../unit/index.ts';
import { signIn, signOut } from './sign-in.ts';
import { SignInResult, Viewer } from './viewer.type.ts';

const shownViewer = ({ username, displayName, roles, scopes, demo }: SignedIn): Viewer => ({
  username,
  displayName,
  roles,
  scopes,
  demo,
});

@Resolver(() => Viewer)
export class AccountResolver {
  readonly #throttle = new SignInThrottle();

  @Directive('@tag(name: "public")')
  @Query(() => Viewer, { nullable: true, description: '当前登录的账号;未登录时为空。Who is signed in, or null.' })
  me(@Ctx() context: RequestContext): Viewer | null {
    return context.viewer === null ? null : shownViewer(context.viewer);
  }

  @Directive('@tag(name: "public")')
  @Directive('@inaccessible')
  @Mutation(() => SignInResult, {
    description:
      '登录。网页得到会话Cookie,程序使用返回的令牌。Signs in: a session cookie for the web, a token for programs.',
  })
  async signIn(
    @Arg('username', () => String, { description: '用户名。The name of the account.' }) username: string,
    @Arg('password', () => String, { description: '密码。Its password.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    const { token, expiresAt } = await signIn(context, this.#throttle, username, password);
    return { token, expiresAt, viewer: shownViewer(context.signedIn()) };
  }

  @Directive('@tag(name: "public")')
  @Directive('@inaccessible')
  @Mutation(() => Boolean, { description: '退出登录,会话立即失效。Signs out; the session is dead at once.' })
  signOut(@Ctx() context: RequestContext): Promise<boolean> {
    return signOut(context);
  }

  @FieldResolver(() => [Unit])
  async units(@Root() _viewer: Viewer, @Ctx() context: RequestContext): Promise<Unit[]> {
    const units = await Promise.all(context.signedIn().units.map(({ id }) => unitOf(context, id)));
    return units.filter((unit) => unit !== null).map((unit) => shownUnit(context.signedIn(), unit));
  }
}
