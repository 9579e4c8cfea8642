import { fen } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import { accountNames } from '../account/index.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { paymentsOnBills } from './payment.store.ts';
import type { PaymentRow } from './payment.store.ts';
import type { Payment } from './payment.type.ts';

interface BillPayments {
  readonly billId: number;
  readonly rows: PaymentRow[];
}

/** The payments on a bill, in the order in which they were made. */
export async function paymentsOfBill(context: RequestContext, billId: number): Promise<Payment[]> {
  const loader = batchLoader<number, BillPayments>(
    context,
    'payment.on-bills',
    async (scoped, ids) => byBill(ids, await paymentsOnBills(scoped, ids)),
    (found) => found.billId,
  );
  const rows = (await loader.load(billId))?.rows ?? [];
  return Promise.all(rows.map((row) => shownPayment(context, row)));
}

async function shownPayment(context: RequestContext, row: PaymentRow): Promise<Payment> {
  const names = batchLoader(context, 'payment.account-names', accountNames, (name) => name.account_id);
  const recorder = await names.load(row.recorded_by);
  return {
    reference: row.reference,
    amount: fen(row.amount_fen),
    paidOn: row.paid_on as Day,
    recordedBy: recorder?.display_name ?? '',
    recordedAt: row.recorded_at,
  };
}

function byBill(ids: readonly number[], rows: readonly PaymentRow[]): BillPayments[] {
  return ids.map((billId) => ({ billId, rows: rows.filter((row) => row.bill_id === billId) }));
}
