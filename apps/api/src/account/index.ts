export { AccountEntity } from './account.entity.ts';
export { AccountResolver } from './account.resolver.ts';
export { AccountUnitEntity } from './account-unit.entity.ts';
export { accountNames } from './account.store.ts';
