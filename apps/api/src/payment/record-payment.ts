import { checkPayment } from '@canbao/rules';
import { billOf } from '../bill/index.ts';
import type { Bill } from '../bill/index.ts';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { PaymentInput } from './payment.input.ts';
import { storePayment } from './payment.store.ts';

/**
 * 登记缴款: records what was paid on a bill, in part or in excess, and adds it to what has been paid. The same payment under
 * the same reference is recorded once, however often it is submitted. For officers, and portals with the scope payment:write.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for a bill that has not been issued, BAD_USER_INPUT with every reason,
 * PAYMENT_REFERENCE_REUSED.
 */
export async function recordPayment(context: RequestContext, input: PaymentInput): Promise<Bill> {
  const { accountId } = context.mayWrite('payment');
  const { unitNo, feeMonth } = input;
  return context.writing(async (scoped) => {
    const bill = await issuedBill(scoped, input);
    const checked = checkPayment(input, bill.issuedOn, context.clock.today());
    if (!checked.ok) throw badInput(checked.refusals);
    const recording = { billId: bill.id, accountId, at: context.clock.now() };
    const stored = await storePayment(scoped, recording, checked.input);
    if (stored === 'OTHER_CONTENT') throw requestError('PAYMENT_REFERENCE_REUSED', {});
    return issuedBill(scoped, { unitNo, feeMonth });
  });
}

async function issuedBill(
  scoped: Scoped,
  { unitNo, feeMonth }: Pick<PaymentInput, 'unitNo' | 'feeMonth'>,
): Promise<Bill> {
  const bill = await billOf(scoped, unitNo, feeMonth);
  if (bill === null) throw requestError('NOT_FOUND', { what: '该月缴费通知单' });
  return bill;
}
