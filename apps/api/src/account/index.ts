export { AccountEntity } from './account.entity.ts';
export { AccountResolver } from './account.resolver.ts';
export { AccountUnitEntity } from './account-unit.entity.ts';
export { accountNames, rightsOfAccount } from './account.store.ts';
