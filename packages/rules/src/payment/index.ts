export { checkPayment } from './check-payment.ts';
export { lateFeeShares, paidShares } from './paid-shares.ts';
export type { OwedShares, PaidShares } from './paid-shares.ts';
export type { PaymentInput, PaymentInputCheck, ValidPaymentInput } from './check-payment.ts';
