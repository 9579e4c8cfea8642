import { certificateForm, monthOf, noticeForm, statementForm } from '@canbao/rules';
import type { Form, InsuranceType, Month, PrintedForm } from '@canbao/rules';
import { findBill, linesOfBill } from '../bill/index.ts';
import type { Bill } from '../bill/index.ts';
import { certificateOf } from '../certificate/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { statementOf } from '../statement/index.ts';
import type { ContributionStatement } from '../statement/index.ts';
import type { UnitCertificate } from '../certificate/index.ts';
import { shownDocumentCode } from './document-code.ts';
import type { FormSubject } from './document.store.ts';
import { formCodeOf } from './form-code.ts';

/** A form with who prints it, when, and its code; where it can be checked depends on the address of the hall. */
export type SignedForm = Omit<PrintedForm, 'verifyAt'>;

/** 征集缴费通知单 of a bill that the viewer may see. */
export async function noticeOfBill(context: RequestContext, bill: Bill): Promise<SignedForm> {
  const unit = await context.requireUnit(bill.unitNo, 'bill');
  const form = noticeForm(bill, await linesOfBill(context, bill));
  return signed(context, form, { unitId: unit.id, feeMonth: bill.feeMonth, billId: bill.id, insuranceType: null });
}

/** 单位缴费查询表 of a statement that the viewer was given. */
export function formOfStatement(context: RequestContext, statement: ContributionStatement): Promise<SignedForm> {
  const { unitId, feeMonth, insuranceType } = statement;
  return signed(context, statementForm(statement), { unitId, feeMonth, billId: null, insuranceType });
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

async function signed(context: RequestContext, form: Form, subject: FormSubject): Promise<SignedForm> {
  const code = shownDocumentCode(await formCodeOf(context, form, subject));
  return { ...form, by: context.signedIn().displayName, on: context.clock.today(), code };
}
