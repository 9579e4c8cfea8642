import { certificateForm, isInsuranceType, noticeForm, statementForm } from '@canbao/rules';
import type { Day, Form, Month } from '@canbao/rules';
import { billOf, linesOf } from '../bill/index.ts';
import { certificateOf } from '../certificate/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { Asking } from '../platform/database/transaction.ts';
import { statementOf } from '../statement/index.ts';
import type { VerifiedRow } from './document.store.ts';

/** A printed form as the records would make it now; null when there is nothing to make it of any more. */
export async function makeFormAnew(asking: Asking, row: VerifiedRow, month: Month): Promise<Form | null> {
  if (row.kind === 'CERTIFICATE') {
    const certificate = await certificateOf(asking, row.unit_id, month);
    return certificate === null ? null : certificateForm(certificate);
  }
  const feeMonth = monthOfDate(row.fee_month!);
  if (row.kind === 'STATEMENT') {
    const type = row.insurance_type;
    const insuranceType = type !== null && isInsuranceType(type) ? type : null;
    // The late fee grows by the day: the paper is true if it says what the fee came to on its own day.
    const printedOn = row.printed_on as Day;
    return statementForm(await statementOf(asking, row.unit_id, feeMonth, insuranceType, printedOn));
  }
  const bill = await billOf(asking, row.unit_no, feeMonth);
  return bill === null ? null : noticeForm(bill, await linesOf(asking, bill.id));
}
