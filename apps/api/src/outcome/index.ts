export { OperationOutcomeEnum } from './operation-outcome.type.ts';
export type { OperationOutcome } from './operation-outcome.type.ts';
export { shownPreview } from './operation-preview.ts';
export { OperationPreview } from './operation-preview.type.ts';
export { operationResultOf } from './operation-result.ts';
export { keptBase } from './resulting-base.ts';
export { OperationResult } from './operation-result.type.ts';
