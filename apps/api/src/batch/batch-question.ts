import type { BatchKind, BatchTerms, InsuranceType, Month, Refusal } from '@canbao/rules';
import type { SubmittingUnit } from '../operation/index.ts';
import type { Instant } from '../platform/clock/clock.ts';

/** What the server asks of the worker: a file to be checked, or to be submitted. Who asks has been authorised. */
export interface BatchQuestion {
  readonly accountId: number;
  readonly unit: SubmittingUnit;
  readonly kind: BatchKind;
  readonly uploadId: string;
  readonly terms: BatchTerms;
  /** which of the batches in the file, the first being 1; null: the only one */
  readonly group: number | null;
  /** the moment by which it is judged */
  readonly submittedAt: Instant;
}

export interface SubmitQuestion extends BatchQuestion {
  /** what its result must equal; null: it is taken as it comes */
  readonly quoteId: number | null;
}

/** One of the batches in a file. */
export interface GroupTold {
  readonly startMonth: Month | null;
  readonly insuranceTypes: readonly InsuranceType[] | null;
  readonly rows: number;
}

export interface Refused {
  readonly refusals: readonly Refusal[];
}

export interface Checked {
  readonly quoteId: number;
  readonly group: number;
  readonly groups: readonly GroupTold[];
}

export interface Submitted {
  readonly jobId: number;
}

/** The names of the questions. */
export const CHECK = 'batch.check';
export const SUBMIT = 'batch.submit';
