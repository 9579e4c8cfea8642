import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ListOptions, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { IssueTokenInput } from './issue-token.input.ts';
import { issueToken } from './issue-token.ts';
import { revokeToken } from './revoke-token.ts';
import { shownToken } from './shown-token.ts';
import { pageOfTokens } from './token.store.ts';
import { AccessToken, AccessTokenList, IssuedToken } from './token.type.ts';

@Resolver()
export class TokenResolver {
  @Query(() => AccessTokenList, {
    description:
      '访问令牌:本账号的,经办机构人员可见全部;有效的在前。Tokens of one’s own, for officers everybody’s; those that work first.',
  })
  async tokens(
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
    @Ctx() context: RequestContext,
  ): Promise<AccessTokenList> {
    context.signedInAs('ANALYST', 'PORTAL', 'OFFICER');
    const { rows, totalItems } = await pageOfTokens(await context.reading(), pageOf(options));
    return { items: await Promise.all(rows.map((row) => shownToken(context, row))), totalItems };
  }

  @Mutation(() => IssuedToken, {
    description: '签发访问令牌(分析账号和平台账号)。Issues a token for programs of an analyst or a portal.',
  })
  issueToken(
    @Arg('input', () => IssueTokenInput, { description: '名称和有效期。Its name and how long it works.' })
    input: IssueTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<IssuedToken> {
    return issueToken(context, input);
  }

  @Mutation(() => AccessToken, {
    description: '撤销访问令牌,立即失效;经办机构人员可撤销任何令牌。Revokes a token; officers revoke anybody’s.',
  })
  revokeToken(
    @Arg('id', () => ID, { description: '令牌编号。Its number.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AccessToken> {
    return revokeToken(context, id);
  }
}
