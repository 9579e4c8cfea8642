import { submissionAt } from '../operation/index.ts';
import type { Submission } from '../operation/index.ts';
import type { JobToRun } from './job-running.store.ts';

/** What a job does is done as it was submitted: for that unit and account, judged by that moment, whenever its turn comes. */
export function submissionOfJob(job: JobToRun): Submission {
  if (job.unit === null) throw new Error(`job ${job.id} is of no unit`);
  return submissionAt(job.account_id, job.unit, job.submitted_at);
}
