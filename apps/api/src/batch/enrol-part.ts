import { enrolmentOperation } from '../enrolment/index.ts';
import type { EnrolmentPlan } from '@canbao/rules';
import type { BatchPart } from './batch-parts.ts';

/** 批量增员: each row a 参保登记. */
export const ENROL_PART: BatchPart<'ENROL'> = {
  operationOf: enrolmentOperation,
  chargesOf: ({ decision }) => (decision.plan as EnrolmentPlan | null)?.backPay ?? [],
};
