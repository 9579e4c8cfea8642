import type { ValidPaymentInput } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import type { Asking, Scoped } from '../platform/database/transaction.ts';

export interface PaymentRow {
  bill_id: number;
  reference: string;
  amount_fen: number;
  paid_on: string;
  recorded_by: number;
  recorded_at: Instant;
}

/** Whose payment is recorded, by whom and when. */
export interface Recording {
  readonly billId: number;
  readonly accountId: number;
  readonly at: Instant;
}

/**
 * Stores a payment, with which the bill's own sum grows; waits for another that bears the same reference.
 * @returns whether it was stored now, or one under this reference before: the same, or another
 */
export async function storePayment(
  scoped: Scoped,
  { billId, accountId, at }: Recording,
  { amount, reference, paidOn }: ValidPaymentInput,
): Promise<'STORED' | 'STORED_BEFORE' | 'OTHER_CONTENT'> {
  const stored = await scoped.rows(
    'payment.store',
    `INSERT INTO canbao.payment (bill_id, unit_id, amount_fen, reference, paid_on, recorded_by, recorded_at)
     SELECT id, unit_id, $2, $3, $4, $5, to_timestamp($6::float8 / 1000) FROM canbao.bill WHERE id = $1
     ON CONFLICT (bill_id, reference) DO NOTHING RETURNING 1`,
    [billId, amount, reference, paidOn, accountId, at],
  );
  if (stored.length > 0) return 'STORED';
  const [before] = await scoped.rows<[number, string]>(
    'payment.stored-before',
    'SELECT amount_fen, paid_on FROM canbao.payment WHERE bill_id = $1 AND reference = $2',
    [billId, reference],
  );
  return before![0] === amount && before![1] === paidOn ? 'STORED_BEFORE' : 'OTHER_CONTENT';
}

/** The payments on bills, in the order in which they were made. */
export function paymentsOnBills(asking: Asking, billIds: readonly number[]): Promise<PaymentRow[]> {
  return asking.query(
    `/* payment.on-bills */ SELECT bill_id, reference, amount_fen, paid_on, recorded_by, recorded_at
       FROM canbao.payment WHERE bill_id = ANY ($1) ORDER BY bill_id, paid_on, id`,
    [billIds],
  );
}
