import type { BatchKind, BatchPart } from './batch-case.ts';
import { ENROL_PART } from './enrol-part.ts';

/** How each kind of batch makes operations of its rows. */
export const BATCH_PARTS: Readonly<Record<BatchKind, BatchPart>> = {
  ENROL: ENROL_PART,
  STOP: ENROL_PART,
  ADJUST_WAGE: ENROL_PART,
  BACK_PAY: ENROL_PART,
};
