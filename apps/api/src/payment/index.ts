export { PaymentEntity } from './payment.entity.ts';
export { PaymentResolver } from './payment.resolver.ts';
export { paymentsOnBills } from './payment.store.ts';
