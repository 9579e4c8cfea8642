import { amountInCapitals, fen } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Bill } from '../bill/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { readDocumentCode, shownDocumentCode } from './document-code.ts';
import { documentByCode } from './document.store.ts';
import { noticeCodeOf } from './notice-code.ts';
import { NOTICE_TEXTS } from './notice-model.ts';
import { VerifiedDocument } from './verified-document.type.ts';

@Resolver(() => Bill)
export class DocumentResolver {
  @Query(() => VerifiedDocument, {
    nullable: true,
    description: '单据验真,无需登录;没有此单据时为空。What was printed under a code; null for an unknown one. Public.',
  })
  async verifyDocument(
    @Arg('code', () => String, { description: '单据上的验证码。The code on the form.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<VerifiedDocument | null> {
    // What cannot be a code is looked up all the same, so that both take as long.
    const row = await documentByCode(await context.reading(), readDocumentCode(code) ?? '');
    if (row === null) return null;
    const { printed, bill } = row;
    return {
      code: shownDocumentCode(row.code),
      kind: NOTICE_TEXTS.title,
      unitName: printed.unitName,
      feeMonth: printed.feeMonth,
      noticeNo: printed.noticeNo,
      amount: fen(printed.amount),
      amountInCapitals: amountInCapitals(fen(printed.amount)),
      issuedOn: printed.issuedOn,
      printedOn: row.printed_on as Day,
      stillTrue:
        bill.amount_fen === printed.amount &&
        bill.personal_fen === printed.personal &&
        bill.employer_fen === printed.employer &&
        bill.persons === printed.persons &&
        bill.notice_no === printed.noticeNo,
    };
  }

  @FieldResolver(() => String, { description: '通知单的验证码,四位一组。The code of the notice.' })
  async verificationCode(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<string> {
    return shownDocumentCode(await noticeCodeOf(context, bill));
  }
}
