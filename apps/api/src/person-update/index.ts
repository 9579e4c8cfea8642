export { personOperation, personOperationFrom } from './person-operation.ts';
export { personParticulars } from './person-particulars.store.ts';
export { PersonUpdateResolver } from './person-update.resolver.ts';
