import { wageOperation } from '../wage/index.ts';
import type { BatchPart } from './batch-parts.ts';

/** 年度缴费申报: each row the year's wage of one member; open in its own period alone. */
export const WAGE_PART: BatchPart<'ADJUST_WAGE'> = {
  operationOf: (submission, { idNo, name, declaredWage }) =>
    wageOperation(submission, { idNo, name, declaredWage, annual: true }),
  chargesOf: () => [],
};
