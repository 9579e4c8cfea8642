import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { fen, parseYuan } from '../money.ts';
import type { Fen } from '../money.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** 10 billion yuan: beyond any unit's bill, and within what the columns hold for any number of payments. */
const LARGEST_PAYMENT = fen(1_000_000_000_000);
const LONGEST_REFERENCE = 64;
const REFERENCE = new RegExp(`^[!-~]{1,${LONGEST_REFERENCE}}$`);

/** A payment as it is recorded: the amount as text in yuan or as fen, the day as text. */
export interface PaymentInput {
  readonly amount: string | Fen;
  /** 缴款凭证号: the payer's or the bank's own number of the payment */
  readonly reference: string;
  readonly paidOn: string;
}

export interface ValidPaymentInput {
  readonly amount: Fen;
  readonly reference: string;
  readonly paidOn: Day;
}

export type PaymentInputCheck =
  | { readonly ok: true; readonly input: ValidPaymentInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * 登记缴款: checks a payment on a bill that was issued on a day. Less than the bill is a part of it, more is an excess; both
 * are recorded. Refusals: INVALID_PAYMENT_AMOUNT, INVALID_PAYMENT_REFERENCE, PAYMENT_DATE_OUT_OF_RANGE.
 */
export function checkPayment(raw: PaymentInput, issuedOn: Day, today: Day): PaymentInputCheck {
  const amount = readAmount(raw.amount);
  const reference = readReference(raw.reference);
  const paidOn = readPaidOn(raw.paidOn, issuedOn, today);
  if (isRefusal(amount) || isRefusal(reference) || isRefusal(paidOn)) {
    return { ok: false, refusals: [amount, reference, paidOn].filter(isRefusal) };
  }
  return { ok: true, input: { amount, reference, paidOn } };
}

function readAmount(amount: string | Fen): Fen | Refusal {
  const read = typeof amount === 'string' ? parseYuan(amount.trim()) : amount;
  if (read !== null && read > 0 && read <= LARGEST_PAYMENT) return read;
  return refuse('INVALID_PAYMENT_AMOUNT', { largest: LARGEST_PAYMENT });
}

function readReference(text: string): string | Refusal {
  const reference = text.trim();
  return REFERENCE.test(reference) ? reference : refuse('INVALID_PAYMENT_REFERENCE', { longest: LONGEST_REFERENCE });
}

function readPaidOn(text: string, from: Day, to: Day): Day | Refusal {
  const day = parseDay(text.trim());
  return day !== null && day >= from && day <= to ? day : refuse('PAYMENT_DATE_OUT_OF_RANGE', { from, to });
}
