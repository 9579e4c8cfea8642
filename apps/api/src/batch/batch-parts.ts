import type { BatchInputs, BatchKind, MonthAmounts } from '@canbao/rules';
import type { Considered, Operation, Submission } from '../operation/index.ts';
import { ENROL_PART } from './enrol-part.ts';
import { WAGE_PART } from './wage-part.ts';

/** How a kind of batch makes operations of its rows. */
export interface BatchPart<Kind extends BatchKind> {
  /** the operation that a row without a fault asks for */
  operationOf(submission: Submission, input: BatchInputs[Kind]): Operation;
  /** what an operation that was considered, and not refused, would charge */
  chargesOf(considered: Considered): readonly MonthAmounts[];
}

const PARTS: { readonly [Kind in BatchKind]?: BatchPart<Kind> } = {
  ENROL: ENROL_PART,
  ADJUST_WAGE: WAGE_PART,
};

/** How rows of this kind become operations. */
export function batchPart(kind: BatchKind): BatchPart<BatchKind> {
  const part = PARTS[kind];
  if (part === undefined) throw new RangeError(`no batch of the kind ${kind}`);
  return part;
}
