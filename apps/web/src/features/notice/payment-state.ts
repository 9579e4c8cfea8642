import { fen, formatYuan, parseYuan } from '@canbao/rules';

/** How far a bill is paid, and what is missing or too much, in yuan. */
export interface PaymentState {
  readonly state: 'UNPAID' | 'PARTLY_PAID' | 'PAID' | 'OVERPAID';
  readonly missing: string;
  readonly excess: string;
}

/** 缴款情况 of a bill, from its amount and what was paid on it, both in yuan. */
export function paymentState(amount: string, paid: string): PaymentState {
  const [due, received] = [parseYuan(amount) ?? fen(0), parseYuan(paid) ?? fen(0)];
  const missing = formatYuan(fen(Math.max(0, due - received)));
  const excess = formatYuan(fen(Math.max(0, received - due)));
  if (received > due) return { state: 'OVERPAID', missing, excess };
  if (received === due) return { state: 'PAID', missing, excess };
  return { state: received > 0 ? 'PARTLY_PAID' : 'UNPAID', missing, excess };
}
