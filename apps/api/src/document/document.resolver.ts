import type { Day } from '@canbao/rules';
import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Bill } from '../bill/index.ts';
import { UnitCertificate } from '../certificate/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ContributionStatement } from '../statement/index.ts';
import { shownDocumentCode } from './document-code.ts';
import { formOfCertificate, formOfStatement, noticeOfBill } from './printed-form.ts';
import { PrintableForm, shownForm } from './printed-form.type.ts';
import type { SignedForm } from './printed-form.ts';
import { VerifiedDocument } from './verified-document.type.ts';
import { verifyCode } from './verify-document.ts';

const PRINTABLE = '可以打印的单据,与PDF和XLSX逐字相同。The form that is printed.';

const shown = (form: SignedForm): PrintableForm => ({
  content: shownForm(form),
  by: form.by,
  on: form.on,
  code: form.code,
});

@Resolver(() => Bill)
export class DocumentResolver {
  @Directive('@tag(name: "public")')
  @Query(() => VerifiedDocument, {
    nullable: true,
    description: '单据验真,无需登录;没有此单据时为空。What was printed under a code; null for an unknown one. Public.',
  })
  async verifyDocument(
    @Arg('code', () => String, { description: '单据上的验证码。The code on the form.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<VerifiedDocument | null> {
    const found = await verifyCode(context, code);
    if (found === null) return null;
    const { row, printed, changes } = found;
    return {
      code: shownDocumentCode(row.code),
      kind: row.kind,
      title: printed.title,
      unitNo: row.unit_no,
      unitName: row.unit_name,
      feeMonth: row.fee_month === null ? null : monthOfDate(row.fee_month),
      printedOn: row.printed_on as Day,
      form: shownForm(printed, true),
      stillTrue: changes.length === 0,
      changes: [...changes],
    };
  }

  @FieldResolver(() => String, { description: '通知单的验证码,四位一组。The code of the notice.' })
  async verificationCode(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<string> {
    return (await noticeOfBill(context, bill)).code;
  }

  @FieldResolver(() => PrintableForm, { description: PRINTABLE })
  async form(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<PrintableForm> {
    return shown(await noticeOfBill(context, bill));
  }
}

@Resolver(() => ContributionStatement)
export class StatementFormResolver {
  @FieldResolver(() => PrintableForm, { description: PRINTABLE })
  async form(@Root() statement: ContributionStatement, @Ctx() context: RequestContext): Promise<PrintableForm> {
    return shown(await formOfStatement(context, statement));
  }
}

@Resolver(() => UnitCertificate)
export class CertificateFormResolver {
  @FieldResolver(() => PrintableForm, { description: PRINTABLE })
  async form(@Root() certificate: UnitCertificate, @Ctx() context: RequestContext): Promise<PrintableForm> {
    return shown(await formOfCertificate(context, certificate));
  }
}
