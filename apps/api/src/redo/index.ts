export { changesPersonType, isRedoable, redoOperation } from './redo-operation.ts';
export type { KindedRequest, OperationKind } from './redo-operation.ts';
export { submittedDeclaration } from './submitted.store.ts';
export type { Submitted } from './submitted.store.ts';
