export { JobEntity } from './job.entity.ts';
export { countJobs, JOB_ORDER, jobsById, pageOfJobs, removeJob, storeJob } from './job.store.ts';
export type { JobRow, NewJob } from './job.store.ts';
export {
  discardJobs,
  holdJob,
  jobToRun,
  letJobGo,
  noteBegin,
  noteEnd,
  noteProgress,
  unfinishedJobs,
} from './job-running.store.ts';
export type { JobToRun } from './job-running.store.ts';
export { BatchKindEnum } from './batch-kind.type.ts';
export { JobResolver } from './job.resolver.ts';
export { jobOf, shownUntil } from './job.ts';
export { Job } from './job.type.ts';
