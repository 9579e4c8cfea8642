import { stopOperation } from '../stop/index.ts';
import type { BatchPart } from './batch-parts.ts';

/** 批量减员: each row a 停保; it removes no charge and makes none. */
export const STOP_PART: BatchPart<'STOP'> = {
  operationOf: (submission, { idNo, name, changeDate }) => stopOperation(submission, { idNo, name, changeDate }),
  chargesOf: () => [],
};
