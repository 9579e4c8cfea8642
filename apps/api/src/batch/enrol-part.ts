import type { EnrolmentPlan } from '@canbao/rules';
import { enrolmentOperation } from '../enrolment/index.ts';
import type { BatchPart } from './batch-case.ts';

export const ENROL_PART: BatchPart = {
  operationOf: (submission, terms, [idNo = '', name = '', declaredWage = '']) =>
    enrolmentOperation(submission, {
      idNo,
      name,
      declaredWage,
      startMonth: terms.startMonth ?? '',
      insuranceTypes: terms.insuranceTypes,
      phone: null,
      residence: null,
      workStartDate: null,
      personType: null,
    }),
  personOf: ([idNo = '', name = '']) => ({ idNo, personName: name }),
  chargesOf: ({ decision }) => (decision.plan as EnrolmentPlan | null)?.backPay ?? [],
};
