import { insuranceTypesFromBits } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import type { JobToRun } from '../job/index.ts';
import { submissionAt } from '../operation/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RunningBatch } from './carry-out-rows.ts';

/** The batch of a job, as it was submitted: judged by that moment, whenever its turn comes. */
export function runningBatchOf(job: JobToRun): RunningBatch {
  const unit = {
    id: job.unit_id,
    unitNo: job.unit_no,
    name: job.unit_name,
    unitType: job.unit_type,
    area: job.area,
  };
  const terms = {
    startMonth: job.start_month === null ? null : monthOfDate(job.start_month),
    insuranceTypes: job.insurance_types === null ? null : insuranceTypesFromBits(job.insurance_types),
    changeDate: job.change_date,
  };
  const submission = submissionAt(job.account_id, unit, job.submitted_at);
  return { jobId: job.id, isQuoted: job.quote_id !== null, batch: { kind: job.kind as BatchKind, submission, terms } };
}
