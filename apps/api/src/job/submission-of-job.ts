import { submissionAt } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import type { JobToRun } from './job-running.store.ts';

/** What a job does is done as it was submitted: for that unit and account, judged by that moment, whenever its turn comes. */
export function submissionOfJob(job: JobToRun): Submission {
  const { unit_id: id, unit_no: unitNo, unit_name: name, unit_type: unitType, area } = job;
  return submissionAt(job.account_id, { id, unitNo, name, unitType, area }, job.submitted_at);
}
