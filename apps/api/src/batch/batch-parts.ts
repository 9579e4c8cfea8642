import type { BatchInputs, BatchKind, MonthAmounts } from '@canbao/rules';
import type { Considered, Operation, Submission } from '../operation/index.ts';
import { BACK_PAY_PART } from './back-pay-part.ts';
import { ENROL_PART } from './enrol-part.ts';
import { STOP_PART } from './stop-part.ts';
import { WAGE_PART } from './wage-part.ts';

/** How a kind of batch makes operations of its rows. */
export interface BatchPart<Kind extends BatchKind> {
  /** the operation that a row without a fault asks for */
  operationOf(submission: Submission, input: BatchInputs[Kind]): Operation;
  /** what an operation that was considered, and not refused, would charge */
  chargesOf(considered: Considered): readonly MonthAmounts[];
}

const PARTS: { readonly [Kind in BatchKind]: BatchPart<Kind> } = {
  ENROL: ENROL_PART,
  STOP: STOP_PART,
  ADJUST_WAGE: WAGE_PART,
  BACK_PAY: BACK_PAY_PART,
};

/** How rows of this kind become operations. */
export function batchPart(kind: BatchKind): BatchPart<BatchKind> {
  return PARTS[kind];
}
