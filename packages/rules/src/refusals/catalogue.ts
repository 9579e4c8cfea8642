import { BACK_PAY_REFUSALS } from './back-pay-refusals.ts';
import { BATCH_REFUSALS } from './batch-refusals.ts';
import { ENROLMENT_REFUSALS } from './enrolment-refusals.ts';
import { FILE_REFUSALS } from './file-refusals.ts';
import { INPUT_REFUSALS } from './input-refusals.ts';
import { JOB_REFUSALS } from './job-refusals.ts';
import { MAINTENANCE_REFUSALS } from './maintenance-refusals.ts';
import { MEMBER_REFUSALS } from './member-refusals.ts';
import { MERGE_REFUSALS } from './merge-refusals.ts';
import { PERSON_TYPE_REFUSALS } from './person-type-refusals.ts';
import type { RefusalCode, RefusalEntries } from './refusal.ts';
import { PAYMENT_REFUSALS } from './payment-refusals.ts';
import { REQUEST_REFUSALS } from './request-refusals.ts';
import { REVERSAL_REFUSALS } from './reversal-refusals.ts';
import { REVIEW_REFUSALS } from './review-refusals.ts';
import { WAGE_REFUSALS } from './wage-refusals.ts';
import { STOP_REFUSALS } from './stop-refusals.ts';

/** Every refusal the product knows, with its texts. A code without an entry does not compile. */
export const REFUSALS: RefusalEntries<RefusalCode> = {
  ...BACK_PAY_REFUSALS,
  ...BATCH_REFUSALS,
  ...ENROLMENT_REFUSALS,
  ...FILE_REFUSALS,
  ...INPUT_REFUSALS,
  ...JOB_REFUSALS,
  ...MAINTENANCE_REFUSALS,
  ...MEMBER_REFUSALS,
  ...PAYMENT_REFUSALS,
  ...MERGE_REFUSALS,
  ...REQUEST_REFUSALS,
  ...REVERSAL_REFUSALS,
  ...REVIEW_REFUSALS,
  ...PERSON_TYPE_REFUSALS,
  ...WAGE_REFUSALS,
  ...STOP_REFUSALS,
};
