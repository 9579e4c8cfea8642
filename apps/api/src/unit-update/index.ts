export { unitOperation, unitOperationFrom } from './unit-operation.ts';
export { unitParticulars } from './unit-particulars.store.ts';
export { UnitUpdateResolver } from './unit-update.resolver.ts';
