export { checkPayment } from './check-payment.ts';
export { lateFeeShares, paidShares } from './paid-shares.ts';
export type { OwedShares, PaidShares, PlaceOnBill } from './paid-shares.ts';
export type { PaymentInput, PaymentInputCheck, ValidPaymentInput } from './check-payment.ts';
