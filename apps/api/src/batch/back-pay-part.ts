import { backPayOperation } from '../back-pay/index.ts';
import type { BatchPart } from './batch-parts.ts';

/** 批量补缴: each row the months of one member or leaver. */
export const BACK_PAY_PART: BatchPart<'BACK_PAY'> = {
  operationOf: backPayOperation,
  chargesOf: ({ effect }) => effect?.added ?? [],
};
