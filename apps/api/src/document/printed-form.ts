import { certificateForm, monthOf, noticeForm, statementForm } from '@canbao/rules';
import type { Form, InsuranceType, Month, PrintedForm } from '@canbao/rules';
import { findBill, linesOfBill } from '../bill/index.ts';
import type { Bill } from '../bill/index.ts';
import { certificateOf } from '../certificate/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { statementOf } from '../statement/index.ts';
import type { ContributionStatement } from '../statement/index.ts';
import type { UnitCertificate } from '../certificate/index.ts';
import { shownDocumentCode } from './document-code.ts';
import type { FormSubject } from './document.store.ts';
import { formCodeOf, printedCodeOf } from './form-code.ts';

/** A form with who prints it, when, and its code; where it can be checked depends on the address of the hall. */
export type SignedForm = Omit<PrintedForm, 'verifyAt'>;

/** 征集缴费通知单 of a bill that the viewer may see. */
export async function noticeOfBill(context: RequestContext, bill: Bill): Promise<SignedForm> {
  const then = context.knownAt(bill.known);
  const unit = await then.requireUnit(bill.unitNo, 'bill');
  const form = noticeForm(bill, await linesOfBill(then, bill));
  const subject = { unitId: unit.id, feeMonth: bill.feeMonth, billId: bill.id, insuranceType: null };
  return signed(context, form, subject, bill.known);
}

/** 单位缴费查询表 of a statement that the viewer was given. */
export function formOfStatement(context: RequestContext, statement: ContributionStatement): Promise<SignedForm> {
  const { unitId, feeMonth, insuranceType } = statement;
  const subject = { unitId, feeMonth, billId: null, insuranceType };
  return signed(context, statementForm(statement), subject, statement.known);
}

/** 单位参保证明表. Errors: UNAUTHENTICATED, FORBIDDEN for whoever does not do the unit's business. */
export function formOfCertificate(context: RequestContext, certificate: UnitCertificate): Promise<SignedForm> {
  context.signedInAs('CLERK', 'OFFICER');
  const subject = { unitId: certificate.unitId, feeMonth: null, billId: null, insuranceType: null };
  return signed(context, certificateForm(certificate), subject);
}

/** The notice of a unit's fee month; null where there is none that the viewer may see. */
export async function findNotice(context: RequestContext, unitNo: string, feeMonth: Month): Promise<SignedForm | null> {
  const bill = await findBill(context, unitNo, feeMonth);
  return bill === null ? null : noticeOfBill(context, bill);
}

/** The statement of a unit's fee month. Errors: as for the query. */
export async function findStatement(
  context: RequestContext,
  unitNo: string,
  feeMonth: Month,
  insuranceType: InsuranceType | null,
): Promise<SignedForm> {
  const { id } = await context.requireUnit(unitNo, 'charge');
  return formOfStatement(
    context,
    await statementOf(await context.reading(), id, feeMonth, insuranceType, context.clock.today()),
  );
}

/** The certificate of a unit. Errors: as for the query, and FORBIDDEN. */
export async function findCertificate(context: RequestContext, unitNo: string): Promise<SignedForm> {
  const { id } = await context.requireUnit(unitNo);
  const certificate = await certificateOf(await context.reading(), id, monthOf(context.clock.today()));
  return formOfCertificate(context, certificate!);
}

/** Nothing is printed back in time: what was known then is on paper only if it was printed. Error: NOT_PRINTED_AS_KNOWN. */
async function signed(
  context: RequestContext,
  form: Form,
  subject: FormSubject,
  known: Instant | null = null,
): Promise<SignedForm> {
  const code = known === null ? await formCodeOf(context, form, subject) : await printedCodeOf(context, form, subject);
  if (code === null) throw requestError('NOT_PRINTED_AS_KNOWN', {});
  const { displayName: by } = context.signedIn();
  return { ...form, by, on: context.knownAt(known).clock.today(), code: shownDocumentCode(code) };
}
