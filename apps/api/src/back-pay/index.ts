export { backPayDeletionOperation, backPayDeletionOperationFrom } from './back-pay-deletion-operation.ts';
export { backPayOperation, backPayOperationFrom } from './back-pay-operation.ts';
export { BackPayResolver } from './back-pay.resolver.ts';
