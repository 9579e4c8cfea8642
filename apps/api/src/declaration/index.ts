export { Declaration } from './declaration.type.ts';
export { DeclarationResolver } from './declaration.resolver.ts';
export { declarationOf, declarationRow } from './declaration.ts';
export { nextDeclarationId, storeDeclaration } from './declaration.store.ts';
export type { NewDeclaration } from './declaration.store.ts';
export type { DeclaredValues } from './declared-values.ts';
export { DeclarationEntity } from './declaration.entity.ts';
export type { Json } from './declaration.entity.ts';
export { IdempotencyKeyEntity } from './idempotency-key.entity.ts';
