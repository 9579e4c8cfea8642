/** The words that every list of jobs has; what a list is about, its page says. */
export const JOB_LIST = {
  refresh: '刷新',
  refreshed: '已刷新',
  yes: '是',
  no: '否',
  progressOf: (name: string): string => `“${name}”的进度`,
  kept: (moment: string): string => `保留至${moment}`,
  download: '下载',
  remove: '删除',
} as const;

/** What one list says of its own jobs. */
export interface JobListTexts {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly downloadOf: (name: string) => string;
  readonly removeOf: (name: string) => string;
  readonly removeTitle: string;
  readonly removeText: (name: string) => string;
}
