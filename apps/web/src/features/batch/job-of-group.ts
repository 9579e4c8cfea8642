import { insuranceTypesToBits } from '@canbao/rules';
import type { BatchGroup, BatchKind, InsuranceType, JobKind } from '@canbao/rules';

interface JobOfFile {
  readonly id: string;
  readonly kind: JobKind;
  readonly name: string;
  readonly startMonth?: string | null;
  readonly insuranceTypes?: readonly InsuranceType[] | null;
  readonly total: number;
}

/** The job that looks like a batch of this file: the reader is shown it before she submits the same batch again. */
export function jobOfGroup<Job extends JobOfFile>(
  jobs: readonly Job[],
  file: { readonly kind: BatchKind; readonly fileName: string },
  group: BatchGroup,
): Job | null {
  const types = insuranceTypesToBits(group.insuranceTypes ?? []);
  const found = jobs.find(
    (job) =>
      job.kind === file.kind &&
      job.name === file.fileName &&
      job.startMonth === group.startMonth &&
      insuranceTypesToBits(job.insuranceTypes ?? []) === types &&
      job.total === group.rows.length,
  );
  return found ?? null;
}
