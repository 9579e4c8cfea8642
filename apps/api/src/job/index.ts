export { JobEntity } from './job.entity.ts';
export { countJobs, JOB_ORDER, jobsById, pageOfJobs, removeJob, storeJob } from './job.store.ts';
export type { JobRow, NewJob } from './job.store.ts';
export {
  discardJobs,
  jobToRun,
  noteBegin,
  noteEnd,
  noteProcessed,
  noteProgress,
  noteTotal,
  unfinishedJobs,
} from './job-running.store.ts';
export type { JobToRun } from './job-running.store.ts';
export { BatchKindEnum } from './batch-kind.type.ts';
export { holdingJob } from './hold-job.ts';
export { ExportFormatEnum, JobKindEnum } from './job-kind.type.ts';
export type { ExportFormat } from './job-kind.type.ts';
export { JobQueue } from './job-queue.ts';
export { JobResolver } from './job.resolver.ts';
export { JOB_ROLES, jobOf, shownUntil } from './job.ts';
export { Job } from './job.type.ts';
export { submissionOfJob } from './submission-of-job.ts';
export { Turns } from './turns.ts';
