export { wageOperation, wageOperationFrom } from './wage-operation.ts';
export type { ConsideredWage, WageOperation } from './wage-operation.ts';
export { WageResolver } from './wage.resolver.ts';
