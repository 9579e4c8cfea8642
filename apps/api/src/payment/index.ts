export { PaymentEntity } from './payment.entity.ts';
export { PaidLineResolver, PaymentResolver } from './payment.resolver.ts';
export { paymentsOnBills } from './payment.store.ts';
