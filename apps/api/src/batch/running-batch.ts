import { insuranceTypesFromBits } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import { submissionOfJob } from '../job/index.ts';
import type { JobToRun } from '../job/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RunningBatch } from './carry-out-rows.ts';

/** The batch of a job, as it was submitted: judged by that moment, whenever its turn comes. */
export function runningBatchOf(job: JobToRun): RunningBatch {
  const terms = {
    startMonth: job.start_month === null ? null : monthOfDate(job.start_month),
    insuranceTypes: job.insurance_types === null ? null : insuranceTypesFromBits(job.insurance_types),
    changeDate: job.change_date,
  };
  const submission = submissionOfJob(job);
  return { jobId: job.id, isQuoted: job.quote_id !== null, batch: { kind: job.kind as BatchKind, submission, terms } };
}
