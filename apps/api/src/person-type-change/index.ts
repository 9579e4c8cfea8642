export { personTypeOperation, personTypeOperationFrom } from './person-type-operation.ts';
export type { ConsideredPersonType, PersonTypeOperation } from './person-type-operation.ts';
export { PersonTypeChangeResolver } from './person-type-change.resolver.ts';
