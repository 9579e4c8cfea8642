import type { Day, InsuranceType, MonthAmounts, Month, Refusal } from '@canbao/rules';
import type { Considered, Operation, Submission } from '../operation/index.ts';

/** 批量业务的种类. */
export const BATCH_KINDS = ['ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** What holds for every row of a batch; null for what its kind does not ask for. */
export interface BatchTerms {
  readonly startMonth: Month | null;
  readonly insuranceTypes: readonly InsuranceType[] | null;
  readonly changeDate: Day | null;
}

/** How a kind of batch makes operations of its rows. */
export interface BatchPart {
  /** the row as an operation, or every reason why its cells cannot be one */
  operationOf(submission: Submission, terms: BatchTerms, cells: readonly string[]): Operation | readonly Refusal[];
  /** who a row is about, as its cells say, also when they are faulty */
  personOf(cells: readonly string[]): { readonly idNo: string | null; readonly personName: string | null };
  /** what an operation that has been considered would charge */
  chargesOf(considered: Considered): readonly MonthAmounts[];
}

/** A batch: who submits what kind of operation, for which unit and when, with the terms of all its rows. */
export interface BatchCase {
  readonly kind: BatchKind;
  readonly part: BatchPart;
  readonly submission: Submission;
  readonly terms: BatchTerms;
}

/** A row of the file under its number there. */
export interface FileRow {
  readonly rowNo: number;
  readonly cells: readonly string[];
}
