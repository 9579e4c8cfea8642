import { BACK_PAY_REFUSALS } from './back-pay-refusals.ts';
import { BATCH_REFUSALS } from './batch-refusals.ts';
import { ENROLMENT_REFUSALS } from './enrolment-refusals.ts';
import { EVENT_REFUSALS } from './event-refusals.ts';
import { EXPORT_REFUSALS } from './export-refusals.ts';
import { FILE_REFUSALS } from './file-refusals.ts';
import { INPUT_REFUSALS } from './input-refusals.ts';
import { JOB_REFUSALS } from './job-refusals.ts';
import { LIMIT_REFUSALS } from './limit-refusals.ts';
import { MAINTENANCE_REFUSALS } from './maintenance-refusals.ts';
import { MEMBER_REFUSALS } from './member-refusals.ts';
import { MERGE_REFUSALS } from './merge-refusals.ts';
import { PERSON_TYPE_REFUSALS } from './person-type-refusals.ts';
import type { RefusalCode, RefusalEntries } from './refusal.ts';
import { PAYMENT_REFUSALS } from './payment-refusals.ts';
import { PORTAL_REFUSALS } from './portal-refusals.ts';
import { RECONCILE_REFUSALS } from './reconcile-refusals.ts';
import { REQUEST_REFUSALS } from './request-refusals.ts';
import { REVERSAL_REFUSALS } from './reversal-refusals.ts';
import { REVIEW_REFUSALS } from './review-refusals.ts';
import { TOKEN_REFUSALS } from './token-refusals.ts';
import { PAST_REFUSALS } from './past-refusals.ts';
import { STATISTICS_REFUSALS } from './statistics-refusals.ts';
import { WAGE_REFUSALS } from './wage-refusals.ts';
import { STOP_REFUSALS } from './stop-refusals.ts';

/** The catalogue by subject, in the order in which it is documented. */
export const REFUSAL_CHAPTERS = [
  { title: '参保登记 Enrolment', entries: ENROLMENT_REFUSALS },
  { title: '停保 Stop', entries: STOP_REFUSALS },
  { title: '本单位的人员 Members of the unit', entries: MEMBER_REFUSALS },
  { title: '缴费申报 Wages', entries: WAGE_REFUSALS },
  { title: '人员类型变更 Person type', entries: PERSON_TYPE_REFUSALS },
  { title: '补缴与补缴删除 Back-pay and its deletion', entries: BACK_PAY_REFUSALS },
  { title: '信息维护 Particulars of units and persons', entries: MAINTENANCE_REFUSALS },
  { title: '填写要求 Fields', entries: INPUT_REFUSALS },
  { title: '批量申报 Batches', entries: JOB_REFUSALS },
  { title: '批量文件 Files of batches', entries: FILE_REFUSALS },
  { title: '批量文件的列和单元格 Columns and cells', entries: BATCH_REFUSALS },
  { title: '核对工资表 Reconciling a payroll', entries: RECONCILE_REFUSALS },
  { title: '导出 Exports', entries: EXPORT_REFUSALS },
  { title: '审核 Review', entries: REVIEW_REFUSALS },
  { title: '撤销 Reversal', entries: REVERSAL_REFUSALS },
  { title: '缴款 Payments', entries: PAYMENT_REFUSALS },
  { title: '人员合并 Merging of records', entries: MERGE_REFUSALS },
  { title: '访问令牌 Access tokens', entries: TOKEN_REFUSALS },
  { title: '其他平台 Portals', entries: PORTAL_REFUSALS },
  { title: '事件与推送 Events and webhooks', entries: EVENT_REFUSALS },
  { title: '统计 Statistics', entries: STATISTICS_REFUSALS },
  { title: '当时所知 As known then', entries: PAST_REFUSALS },
  { title: '请求 Requests', entries: REQUEST_REFUSALS },
  { title: '查询限制 Limits of questions', entries: LIMIT_REFUSALS },
] as const;

/** Every refusal the product knows, with its texts. A code without an entry does not compile. */
export const REFUSALS: RefusalEntries<RefusalCode> = {
  ...BACK_PAY_REFUSALS,
  ...BATCH_REFUSALS,
  ...RECONCILE_REFUSALS,
  ...ENROLMENT_REFUSALS,
  ...EVENT_REFUSALS,
  ...EXPORT_REFUSALS,
  ...FILE_REFUSALS,
  ...INPUT_REFUSALS,
  ...JOB_REFUSALS,
  ...LIMIT_REFUSALS,
  ...MAINTENANCE_REFUSALS,
  ...MEMBER_REFUSALS,
  ...PAYMENT_REFUSALS,
  ...MERGE_REFUSALS,
  ...PORTAL_REFUSALS,
  ...REQUEST_REFUSALS,
  ...REVERSAL_REFUSALS,
  ...REVIEW_REFUSALS,
  ...TOKEN_REFUSALS,
  ...PERSON_TYPE_REFUSALS,
  ...STATISTICS_REFUSALS,
  ...PAST_REFUSALS,
  ...WAGE_REFUSALS,
  ...STOP_REFUSALS,
};
