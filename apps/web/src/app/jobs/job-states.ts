import type { JobState } from '@canbao/schema/documents';

/** 是否完成: how a job stands, in its list. */
export const JOB_STATES: Readonly<
  Record<JobState, { readonly text: string; readonly tone: 'good' | 'warn' | 'bad' | 'plain' }>
> = {
  WAITING: { text: '等待处理', tone: 'plain' },
  RUNNING: { text: '正在处理', tone: 'warn' },
  FINISHED: { text: '已完成', tone: 'good' },
  FAILED: { text: '已停止', tone: 'bad' },
};
